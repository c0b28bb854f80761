package org.claimledger.flag;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimStatus;
import org.claimledger.claim.Withdrawal;
import org.claimledger.extraction.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * That an outlet still says what another has revised, since when, and whether that is over: it followed and says so no more,
 * or the other has revised itself anew. Both is told by the articles, so no verdict opens or closes it.
 */
record Staleness(Claim repeating, Claim revising, @Nullable Ending ending) {

    /** Why an outlet is not behind another any more. */
    enum Reason {
        /** It no longer says what the other revised. */
        FOLLOWED,
        /** What the other said instead it no longer says itself. */
        SUPERSEDED
    }

    /** What ended it. */
    record Ending(Reason reason, Withdrawal change) {}

    /**
     * As the API shows it.
     *
     * @param since when the later of the two was published: the revision, or what repeats the words revised
     */
    record View(String claim, String outlet, Instant since, Instant revisedAt) {}

    /** How it ended, as the API shows it. */
    record EndingView(
            Reason reason,
            String claim,
            ClaimStatus change,
            String revision,
            Instant at,
            Instant recordedAt,
            @Nullable String amendedTo) {}

    /** @param withdrawals of claims, by the claims' ids */
    static Optional<Staleness> of(Flag flag, Map<String, Withdrawal> withdrawals) {
        if (!flag.isStale()) {
            return Optional.empty();
        }
        var followed = Stream.ofNullable(withdrawals.get(flag.earlier().id()))
                .map(change -> new Ending(Reason.FOLLOWED, change));
        var superseded = flag.later().kind() == ClaimKind.NOTICE
                ? Stream.<Ending>empty() // an outlet that cleans up a notice still means it
                : Stream.ofNullable(withdrawals.get(flag.later().id()))
                        .map(change -> new Ending(Reason.SUPERSEDED, change));
        var ending = Stream.concat(followed, superseded).findFirst().orElse(null);
        return Optional.of(new Staleness(flag.earlier(), flag.later(), ending));
    }

    View view() {
        var repeatedAt = repeating.publishedAt();
        var revisedAt = revising.publishedAt();
        return new View(
                repeating.id(),
                repeating.outlet().slug(),
                repeatedAt.isAfter(revisedAt) ? repeatedAt : revisedAt,
                revisedAt);
    }

    @Nullable
    EndingView endingView() {
        if (ending == null) {
            return null;
        }
        var change = ending.change();
        return new EndingView(
                ending.reason(),
                change.claim().id(),
                change.status(),
                change.revision(),
                change.revisedAt(),
                change.recordedAt(),
                change.amended() == null ? null : change.amended().id());
    }
}
