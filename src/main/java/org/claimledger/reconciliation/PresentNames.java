package org.claimledger.reconciliation;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimService;
import org.claimledger.extraction.HopKind;
import org.claimledger.ledger.AsOf;
import org.claimledger.outlet.OutletService;
import org.claimledger.outlet.PresentOutlets;

/** As which the speakers and outlets of some claims are known by now. */
record PresentNames(Map<String, String> speakers, PresentOutlets outlets) {

    static PresentNames of(Collection<Claim> claims, ClaimService ledger, OutletService outlets) {
        var speakers = claims.stream()
                .flatMap(claim -> claim.attribution().stream())
                .filter(hop -> hop.kind() != HopKind.OUTLET)
                .flatMap(hop -> Stream.ofNullable(hop.slug()))
                .collect(toSet());
        var named = claims.stream().flatMap(Claim::outlets).collect(toSet());
        return new PresentNames(ledger.speakersKnownAs(speakers), outlets.present(named, AsOf.NOW.position()));
    }
}
