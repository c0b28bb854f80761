package org.claimledger.reconciliation;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimHop;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Span;
import org.claimledger.outlet.Outlet;
import org.claimledger.outlet.OutletService;
import org.claimledger.reconciliation.independence.Report;
import org.claimledger.reconciliation.independence.Source;
import org.claimledger.reconciliation.independence.Vicinity;
import org.jspecify.annotations.Nullable;

/** Claims of the ledger as reports whose independence is asked for. */
final class ClaimReports {

    private final Collection<Claim> claims;
    private final PresentNames present;
    private final Map<String, Source> publishers;
    private final OutletService outlets;

    /** @param present as which all are known whom the claims name */
    ClaimReports(Collection<Claim> claims, PresentNames present, OutletService outlets) {
        this.claims = claims;
        this.present = present;
        this.outlets = outlets;
        this.publishers = claims.stream()
                .map(claim -> outlet(claim.outlet()))
                .collect(toMap(source -> String.valueOf(source.slug()), source -> source, (one, same) -> one));
    }

    List<Report> all() {
        return claims.stream().map(this::report).toList();
    }

    private Report report(Claim claim) {
        var way = new ArrayList<Source>();
        way.add(outlet(claim.outlet()));
        if (claim.origin() != null) {
            way.add(outlet(claim.origin()));
        }
        claim.attribution().forEach(hop -> way.add(source(hop, way)));
        return new Report(claim.id(), way, vicinity(claim));
    }

    /** A claim that was entered by hand stands alone. */
    private static Vicinity vicinity(Claim claim) {
        var revision = claim.revision();
        var evidence = claim.evidence();
        return revision == null || evidence == null
                ? Vicinity.of(claim.text(), new Span(0, claim.text().length()))
                : Vicinity.of(revision.text(), evidence.span());
    }

    /** At which place of a report's way the first hop of its claim stands. */
    static int firstHop(Claim claim) {
        return claim.origin() == null ? 1 : 2;
    }

    private Source outlet(Outlet told) {
        var outlet = present.outlets().of(told);
        return Source.outlet(outlet.slug(), outlet.name(), owner(outlet.slug()));
    }

    private @Nullable String owner(String outlet) {
        return outlets.ownerOf(outlet).orElse(null);
    }

    private Source source(ClaimHop hop, List<Source> before) {
        var slug = hop.slug();
        if (!hop.named()) {
            return Source.unnamed(hop.kind(), hop.name(), finder(before));
        }
        if (slug == null) {
            return Source.speaker(hop.kind(), hop.name(), hop.name(), null);
        }
        if (hop.kind() == HopKind.OUTLET) {
            var outlet = present.outlets().insteadOf(slug).map(Outlet::slug).orElse(slug);
            return Source.outlet(outlet, hop.name(), owner(outlet));
        }
        var publisher = publishers.get(
                present.outlets().insteadOf(slug).map(Outlet::slug).orElse(slug));
        return publisher != null && hop.kind() == HopKind.ORGANISATION
                ? publisher // its article came in when the ledger did not know yet that it is an outlet
                : Source.speaker(hop.kind(), present.speakers().getOrDefault(slug, slug), hop.name(), slug);
    }

    private static Source finder(List<Source> before) {
        return before.stream()
                .filter(Source::named)
                .reduce((one, later) -> later)
                .orElseThrow();
    }
}
