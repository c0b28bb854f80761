package org.claimledger.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimledger.reconciliation.rule.AnalysedClaim;
import org.claimledger.reconciliation.rule.Finding;
import org.claimledger.reconciliation.rule.RelationType;
import org.claimledger.reconciliation.rule.RuleBook;

/** What the rules find between the claims of a revision and their candidates. Each claim is read once, each pair compared once. */
final class Comparison {

    /** Two claims, and what was found between them. */
    record Found(Comparand earlier, Comparand later, Finding finding) {

        /** By what the claims are and not by their ids, which tell only when they came in. */
        String summary() {
            return String.join(
                    "\t",
                    earlier.place(),
                    later.place(),
                    finding.type().name(),
                    finding.subtype(),
                    finding.rule(),
                    String.valueOf(finding.confidence()),
                    finding.explanation());
        }
    }

    private final RuleBook rules;
    private final Map<String, AnalysedClaim> analysed = new HashMap<>();
    /** What replaces an earlier claim may have been published before it. */
    private final Set<String> compared = new HashSet<>();

    private final List<Found> found = new ArrayList<>();
    private int claims;

    Comparison(RuleBook rules) {
        this.rules = rules;
    }

    void compare(Comparand claim, List<Comparand> candidates) {
        claims++;
        for (var candidate : candidates) {
            var inTime = Comparand.IN_TIME.compare(claim, candidate) <= 0;
            compareInTime(inTime ? claim : candidate, inTime ? candidate : claim);
        }
    }

    /** With what its article said in its place before, which stands no longer. */
    void compareWithRevised(Comparand claim) {
        claim.revises().forEach(revised -> compareInTime(revised, claim));
    }

    private void compareInTime(Comparand earlier, Comparand later) {
        if (compared.add(pair(earlier.id(), later.id()))) {
            rules.compare(read(earlier), read(later)).ifPresent(finding -> found.add(inOrder(earlier, later, finding)));
        }
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + other : other + one;
    }

    /** Of an update the one that revises counts as the later one: a notice may stand in an article that came out first. */
    private static Found inOrder(Comparand earlier, Comparand later, Finding finding) {
        return earlier.id().equals(finding.revisedBy())
                ? new Found(later, earlier, finding.turned())
                : new Found(earlier, later, finding);
    }

    private AnalysedClaim read(Comparand claim) {
        return analysed.computeIfAbsent(claim.id(), id -> rules.analyse(claim.facts()));
    }

    /** Whether it found this between two claims, whichever is the earlier one. */
    boolean hasFound(String one, String other, RelationType type) {
        return found.stream()
                .filter(pair -> pair.finding().type() == type)
                .anyMatch(pair -> pair(one, other)
                        .equals(pair(pair.earlier().id(), pair.later().id())));
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
}
