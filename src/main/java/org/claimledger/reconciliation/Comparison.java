package org.claimledger.reconciliation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimHop;
import org.claimledger.extraction.StatedOn;
import org.claimledger.reconciliation.rule.AnalysedClaim;
import org.claimledger.reconciliation.rule.CitedSource;
import org.claimledger.reconciliation.rule.ClaimFacts;
import org.claimledger.reconciliation.rule.Finding;
import org.claimledger.reconciliation.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/** What the rules find between the claims of a revision and their candidates. Each claim is read once, each pair compared once. */
final class Comparison {

    /** Two claims, and what was found between them. */
    record Found(Claim earlier, Claim later, Finding finding) {

        String summary() {
            return String.join(
                    "\t", earlier.id(), later.id(), finding.type().name(), finding.rule(), finding.explanation());
        }
    }

    static final Comparator<Claim> IN_TIME = comparing(Claim::publishedAt).thenComparing(Claim::id);

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
        @Nullable StatedOn stated = claim.statedOn();
        return new ClaimFacts(
                claim.id(),
                claim.article().id(),
                claim.outlet().name(),
                claim.attribution().stream().map(Comparison::source).toList(),
                claim.kind(),
                claim.modality(),
                claim.text(),
                claim.sentence(),
                claim.revision().topic(),
                stated == null ? null : stated.period(),
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

    /** What was found, in an order that does not depend on how it was found. */
    String summary() {
        return found.stream().map(Found::summary).sorted().collect(joining("\n"));
    }
}
