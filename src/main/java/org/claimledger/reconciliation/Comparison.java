package org.claimledger.reconciliation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimHop;
import org.claimledger.reconciliation.rule.AnalysedClaim;
import org.claimledger.reconciliation.rule.CitedSource;
import org.claimledger.reconciliation.rule.ClaimFacts;
import org.claimledger.reconciliation.rule.Finding;
import org.claimledger.reconciliation.rule.RuleBook;

/** What the rules find between the claims of a revision and their candidates. Each claim is read once, each pair compared once. */
final class Comparison {

    /** Two claims, and what was found between them. */
    record Found(Claim earlier, Claim later, Finding finding) {

        /** By what the claims are and not by their ids, which tell only when they came in. */
        String summary() {
            return String.join(
                    "\t",
                    place(earlier),
                    place(later),
                    finding.type().name(),
                    finding.subtype(),
                    finding.rule(),
                    String.valueOf(finding.confidence()),
                    finding.explanation());
        }
    }

    static final Comparator<Claim> IN_TIME =
            comparing(Claim::publishedAt).thenComparing(Comparison::place).thenComparing(Claim::id);

    private final RuleBook rules;
    private final Map<String, AnalysedClaim> analysed = new HashMap<>();
    private final Set<String> compared = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private int claims;

    Comparison(RuleBook rules) {
        this.rules = rules;
    }

    void compare(Claim claim, List<Claim> candidates) {
        claims++;
        for (var candidate : candidates) {
            var inTime = IN_TIME.compare(claim, candidate) <= 0;
            compareInTime(inTime ? claim : candidate, inTime ? candidate : claim);
        }
    }

    private void compareInTime(Claim earlier, Claim later) {
        if (compared.add(earlier.id() + later.id())) {
            rules.compare(read(earlier), read(later)).ifPresent(finding -> found.add(inOrder(earlier, later, finding)));
        }
    }

    /** Of an update the one that revises counts as the later one: a notice may stand in an article that came out first. */
    private static Found inOrder(Claim earlier, Claim later, Finding finding) {
        return earlier.id().equals(finding.revisedBy())
                ? new Found(later, earlier, finding.turned())
                : new Found(earlier, later, finding);
    }

    private AnalysedClaim read(Claim claim) {
        return analysed.computeIfAbsent(claim.id(), id -> rules.analyse(facts(claim)));
    }

    static ClaimFacts facts(Claim claim) {
        var article = claim.article();
        var revision = claim.revision();
        return new ClaimFacts(
                claim.id(),
                article == null ? claim.id() : article.id(),
                claim.outlet().name(),
                claim.attribution().stream().map(Comparison::source).toList(),
                claim.kind(),
                claim.modality(),
                claim.text(),
                claim.sentence(),
                revision == null ? Set.of(claim.text().toLowerCase(Locale.ROOT)) : revision.topic(),
                claim.stated(),
                claim.publishedAt());
    }

    private static CitedSource source(ClaimHop hop) {
        return new CitedSource(hop.name(), hop.kind(), hop.named());
    }

    int claims() {
        return claims;
    }

    int pairs() {
        return compared.size();
    }

    List<Found> found() {
        return found;
    }

    List<String> summaries() {
        return found.stream().map(Found::summary).toList();
    }

    /** What makes a claim that one in any ledger: where it stands, what it says and from whom. */
    private static String place(Claim claim) {
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
