package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;

/** A measure that one source says stands and another says has ended. Confidence grows where the noun tells the field. */
final class StatusContradiction implements ReconciliationRule<Pairing<StatusMention>> {

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "status-contradiction",
            RelationType.CONTRADICTS,
            "One source says that an order, a law, a deal or a sanction remains in force, another says at the same time"
                    + " that it was withdrawn, blocked or ended.",
            new Example(
                    report("The Herald", "The ferry subsidy stays in place"),
                    report("The Courier", "The ferry subsidy was revoked")),
            new Example(
                    report("The Herald", "The ferry subsidy stays in place"),
                    report("The Courier", "The council may revoke the ferry subsidy")));

    private static final List<Condition<ClaimPair>> GUARDS =
            Guards.ofAContradiction(List.of(Guards.NO_NOTICE, Guards.SAME_NAMES));

    @Override
    public RuleDocument document() {
        return DOCUMENT;
    }

    @Override
    public List<Condition<ClaimPair>> guards() {
        return GUARDS;
    }

    @Override
    public Slots<Pairing<StatusMention>> slots() {
        return StatusConflict.SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Pairing<StatusMention> found) {
        return Conclusion.of("status", found.earlier().specific() ? 0.8 : 0.7);
    }
}
