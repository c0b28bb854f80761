package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;

/** An outlet still says what another has revised. */
final class StaleRepetition implements ReconciliationRule<Repetition> {

    private static final ExampleClaim BEFORE =
            report("The Herald", "The ferry fire destroyed twelve boats in Larkhaven");

    private static final ExampleClaim AFTER = report("The Herald", "The ferry fire destroyed nine boats in Larkhaven")
            .later(5)
            .revising(BEFORE);

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "stale-repetition",
            RelationType.UPDATES,
            "One outlet has revised what the other says still: the two agreed before the revision, and what the second says"
                    + " is not what the first says now.",
            new Example(
                    report("The Courier", "the ferry fire destroyed twelve boats in Larkhaven")
                            .citingOutlet("The Herald")
                            .later(1),
                    AFTER),
            new Example(
                    report("The Courier", "The ferry fire destroyed nine boats in Larkhaven")
                            .later(1),
                    AFTER));

    private static final List<Condition<ClaimPair>> GUARDS = List.of(
            Guards.TWO_OUTLETS,
            Guards.ONE_STORY,
            new Condition<>(
                    "nothing-revised",
                    "Neither outlet put its claim in the place of another.",
                    pair -> pair.any(AnalysedClaim::revises)));

    @Override
    public RuleDocument document() {
        return DOCUMENT;
    }

    @Override
    public List<Condition<ClaimPair>> guards() {
        return GUARDS;
    }

    @Override
    public Slots<Repetition> slots() {
        return Repetition.SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Repetition found) {
        double confidence = found.agreement().map(Finding::confidence).orElse(0.0);
        return Conclusion.revisedBy(found.revising(), "stale", confidence);
    }
}
