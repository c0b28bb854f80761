package org.claimledger.claim;

import java.util.List;
import java.util.Map;
import org.claimledger.extraction.ExtractedClaim;
import org.claimledger.extraction.Hop;
import org.claimledger.extraction.HopKind;
import org.claimledger.shared.Slug;

/** The sources of an article's claims as the ledger knows them. */
public final class RegisteredSources {

    private final Map<String, String> outletSlugs;

    RegisteredSources(Map<String, String> outletSlugs) {
        this.outletSlugs = Map.copyOf(outletSlugs);
    }

    List<ClaimHop> hopsOf(ExtractedClaim claim) {
        return claim.attribution().stream().map(this::hop).toList();
    }

    private ClaimHop hop(Hop found) {
        if (found.kind() == HopKind.OUTLET) {
            return new ClaimHop(found, outletSlugs.get(found.name()), null);
        }
        var speaker = found.named() && Slug.isPossible(found.name()) ? Slug.of(found.name()) : null;
        return new ClaimHop(found, null, speaker);
    }
}
