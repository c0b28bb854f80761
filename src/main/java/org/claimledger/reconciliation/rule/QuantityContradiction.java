package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;

/** Two sources give different numbers of the same things at the same time. */
final class QuantityContradiction implements ReconciliationRule<Pairing<Quantity>> {

    private static final double CONFIDENCE = 0.65;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "quantity-contradiction",
            RelationType.CONTRADICTS,
            "Two sources give numbers of the same things that cannot both hold at the same time; \"at least\","
                    + " \"about\", ranges, units and rounding are allowed for.",
            new Example(
                    report("The Herald", "The ferry fire injured 12 passengers in Larkhaven"),
                    report("The Courier", "Forty passengers were hurt in the Larkhaven ferry fire")),
            new Example(
                    report("The Herald", "The ferry fire injured at least 12 passengers in Larkhaven"),
                    report("The Courier", "The ferry fire injured 15 passengers in Larkhaven")));

    private static final List<Condition<ClaimPair>> GUARDS =
            Guards.ofAContradiction(List.of(Guards.TWO_OUTLETS, Guards.SAME_NAMES));

    @Override
    public RuleDocument document() {
        return DOCUMENT;
    }

    @Override
    public List<Condition<ClaimPair>> guards() {
        return GUARDS;
    }

    @Override
    public Slots<Pairing<Quantity>> slots() {
        return QuantityConflict.OF_ONE_STATEMENT;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Pairing<Quantity> found) {
        return Conclusion.of("quantity", CONFIDENCE);
    }
}
