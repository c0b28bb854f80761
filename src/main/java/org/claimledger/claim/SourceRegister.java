package org.claimledger.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.TreeMap;
import org.claimledger.extraction.Extraction;
import org.claimledger.extraction.Hop;
import org.claimledger.extraction.HopKind;
import org.claimledger.outlet.OutletIdentity;
import org.claimledger.outlet.OutletService;
import org.claimledger.shared.Slug;

/** Sees to it that the outlets and speakers of an article stand in the ledger. */
@ApplicationScoped
class SourceRegister {

    private final SpeakerRepository speakers;
    private final OutletService outlets;

    SourceRegister(SpeakerRepository speakers, OutletService outlets) {
        this.speakers = speakers;
        this.outlets = outlets;
    }

    RegisteredSources register(OutletIdentity publisher, Extraction found, Instant recordedAt) {
        var cited = new HashMap<String, OutletIdentity>();
        var spoke = new TreeMap<String, Hop>(); // sorted, so that two at a time never wait for each other
        found.claims().stream().flatMap(claim -> claim.attribution().stream()).forEach(hop -> {
            if (hop.kind() == HopKind.OUTLET) {
                cited.computeIfAbsent(hop.name(), outlets::cited);
            } else if (hop.named() && Slug.isPossible(hop.name())) {
                spoke.putIfAbsent(Slug.of(hop.name()), hop);
            }
        });
        if (found.origin() != null) {
            cited.computeIfAbsent(found.origin(), outlets::cited);
        }
        var identities = new ArrayList<>(cited.values());
        identities.add(publisher);
        outlets.record(identities, recordedAt);
        spoke.forEach((slug, hop) -> speakers.record(slug, hop.name(), hop.kind(), recordedAt));
        var slugs = new HashMap<String, String>();
        cited.forEach((name, outlet) -> slugs.put(name, outlet.slug()));
        return new RegisteredSources(slugs);
    }
}
