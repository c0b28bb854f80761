package org.claimledger.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.claimledger.article.CanonicalUrl;
import org.claimledger.article.InvalidUrlException;
import org.claimledger.outlet.OutletIdentity;
import org.claimledger.outlet.OutletReference;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.text.Sha256;
import org.jspecify.annotations.Nullable;

/** A claim that a person enters by hand, with its outlet and its address resolved. */
record Entry(
        String text,
        OutletIdentity outlet,
        @Nullable LocalDate statedOn,
        @Nullable String speaker,
        @Nullable String url,
        String enteredBy) {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    static Entry of(NewClaim told, OutletIdentity outlet, String enteredBy, Clock clock) {
        return new Entry(
                told.text().strip(),
                outlet,
                day(told.statedOn(), clock),
                speaker(told.speaker()),
                told.url() == null ? null : url(told.url()),
                enteredBy);
    }

    /** It is tomorrow already somewhere. */
    private static @Nullable LocalDate day(@Nullable LocalDate told, Clock clock) {
        var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        if (told != null && (told.isBefore(EARLIEST) || told.isAfter(tomorrow))) {
            throw ProblemException.invalidBody("/statedOn", "must lie between the year 1 and today");
        }
        return told;
    }

    private static @Nullable String speaker(@Nullable String told) {
        if (told != null && !OutletReference.isPossible(told)) {
            throw ProblemException.invalidBody("/speaker", "must have a letter or a digit and no control characters");
        }
        return told == null ? null : told.strip();
    }

    private static String url(String told) {
        try {
            return CanonicalUrl.of(told).toString();
        } catch (InvalidUrlException refused) {
            throw ProblemException.invalidBody("/url", String.valueOf(refused.getMessage()));
        }
    }

    /** Valid time: the day on which it was stated, else the time of recording. */
    Instant publishedAt(Instant recordedAt) {
        return statedOn == null ? recordedAt : statedOn.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** What tells it from all others, whoever enters it; no part but the text has a line break. */
    String sha256() {
        return Sha256.of("%s\n%s\n%s\n%s\n%s".formatted(outlet.slug(), statedOn, speaker, url, text));
    }
}
