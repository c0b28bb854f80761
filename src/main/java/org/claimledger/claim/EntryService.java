package org.claimledger.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimledger.extraction.HopKind;
import org.claimledger.ledger.Ledger;
import org.claimledger.outlet.OutletService;
import org.claimledger.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Takes in claims that people enter by hand. The same content again is the same claim. */
@ApplicationScoped
@Transactional
public class EntryService {

    /** The claim, and whether this very entry has made it. */
    public record Entered(ClaimView claim, boolean isNew) {}

    private final ClaimRepository claims;
    private final SpeakerRepository speakers;
    private final OutletService outlets;
    private final Ledger ledger;
    private final Clock clock;

    EntryService(
            ClaimRepository claims, SpeakerRepository speakers, OutletService outlets, Ledger ledger, Clock clock) {
        this.claims = claims;
        this.speakers = speakers;
        this.outlets = outlets;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Records it, unless it is known.
     *
     * @param by who enters it, as the provenance will name him
     */
    public Entered enter(NewClaim told, String by) {
        var entry = Entry.of(told, outlets.identify(told.outlet()), by, clock);
        return known(entry).orElseGet(() -> record(entry));
    }

    private Optional<Entered> known(Entry entry) {
        return claims.entered(entry.sha256())
                .map(claim -> new Entered(ClaimView.of(claim, ClaimStatus.STANDING), false));
    }

    /** Looks once more while nobody else records. */
    private Entered record(Entry entry) {
        outlets.record(List.of(entry.outlet()), clock.instant());
        var attribution = attribution(entry.speaker(), clock.instant());
        ledger.lock();
        return known(entry).orElseGet(() -> append(entry, attribution));
    }

    private List<ClaimHop> attribution(@Nullable String speaker, Instant recordedAt) {
        if (speaker == null) {
            return List.of();
        }
        var slug = Slug.of(speaker);
        speakers.record(slug, speaker, HopKind.PERSON, recordedAt);
        return List.of(new ClaimHop(speaker, slug));
    }

    private Entered append(Entry entry, List<ClaimHop> attribution) {
        var positions = ledger.advance(1);
        var outlet = outlets.recorded(entry.outlet().slug());
        var claim = new Claim(entry, outlet, attribution, positions.recordedAt(), positions.next());
        claims.persist(claim);
        return new Entered(ClaimView.of(claim, ClaimStatus.STANDING), true);
    }
}
