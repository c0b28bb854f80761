package org.claimledger.reconciliation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimHop;
import org.claimledger.extraction.HopKind;
import org.claimledger.outlet.Outlet;
import org.claimledger.outlet.PresentOutlets;
import org.claimledger.reconciliation.rule.CitedSource;
import org.claimledger.reconciliation.rule.ClaimFacts;

/**
 * A claim read out of the ledger to be compared, which needs no transaction any more.
 *
 * @param place what makes it that one in any ledger: where it stands, what it says and from whom
 * @param topic what its sentence and its article are about, in lower-case lemmas
 * @param revises what its article said in its place before
 */
record Comparand(ClaimFacts facts, String place, Set<String> topic, List<Comparand> revises) {

    /** By what the claims are; ids tell only when they came in. */
    static final Comparator<Comparand> IN_TIME = comparing((Comparand claim) -> claim.facts.publishedAt())
            .thenComparing(Comparand::place)
            .thenComparing(Comparand::id);

    Comparand {
        revises = List.copyOf(revises);
    }

    /** A claim that stands in the place of no other. */
    static Comparand of(Claim claim, PresentOutlets present) {
        return of(claim, List.of(), present);
    }

    /** @param present as which outlets those are found that it names */
    static Comparand of(Claim claim, List<Claim> revised, PresentOutlets present) {
        var revises = revised.stream().map(before -> of(before, present)).toList();
        var topic = new TreeSet<>(claim.terms());
        var revision = claim.revision();
        if (revision != null) {
            topic.addAll(revision.topic());
        }
        return new Comparand(factsOf(claim, revises, present), placeOf(claim), topic, revises);
    }

    String id() {
        return facts.id();
    }

    private static ClaimFacts factsOf(Claim claim, List<Comparand> revises, PresentOutlets present) {
        var article = claim.article();
        var revision = claim.revision();
        return new ClaimFacts(
                claim.id(),
                article == null ? claim.id() : article.id(),
                present.of(claim.outlet()).name(),
                claim.attribution().stream().map(hop -> source(hop, present)).toList(),
                claim.kind(),
                claim.modality(),
                claim.text(),
                claim.sentence(),
                revision == null ? Set.of(claim.text().toLowerCase(Locale.ROOT)) : revision.topic(),
                claim.stated(),
                claim.publishedAt(),
                revises.stream().map(Comparand::facts).toList());
    }

    private static CitedSource source(ClaimHop hop, PresentOutlets present) {
        var outlet = hop.kind() == HopKind.OUTLET ? hop.slug() : null;
        var name = present.insteadOf(outlet).map(Outlet::name).orElse(hop.name());
        return new CitedSource(name, hop.kind(), hop.named(), hop.cue());
    }

    private static String placeOf(Claim claim) {
        var chain = claim.attribution().stream().map(ClaimHop::name).collect(joining(", "));
        return "%s: %s (%s)".formatted(printedAt(claim), claim.text(), chain);
    }

    private static String printedAt(Claim claim) {
        var article = claim.article();
        var revision = claim.revision();
        var evidence = claim.evidence();
        return article == null || revision == null || evidence == null
                ? "%s, %s".formatted(claim.outlet().slug(), claim.stated())
                : "%s#%s,%s".formatted(article.url(), revision.sha256(), evidence.span());
    }
}
