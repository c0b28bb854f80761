package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;
import java.util.Map;

/** An article says something else where it said the other, with a notice or without. */
final class OwnAmendment implements ReconciliationRule<ClaimPair> {

    private static final double CONFIDENCE = 0.9;
    private static final Map<String, String> SUBTYPES = Map.of("predicate", "polarity");

    private static final ExampleClaim BEFORE =
            report("The Herald", "The ferry fire destroyed twelve boats in Larkhaven");

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "own-amendment",
            RelationType.UPDATES,
            "A later revision of an article has one claim where it had the other, and more than marks and endings of words"
                    + " differ; or it takes the other back and says so in a notice. It need not announce the change.",
            new Example(
                    BEFORE,
                    report("The Herald", "The ferry fire destroyed nine boats in Larkhaven")
                            .later(5)
                            .revising(BEFORE)),
            new Example(
                    BEFORE,
                    report("The Herald", "The ferry fire destroyed nine boats in Larkhaven")
                            .later(5)));

    private static final List<Condition<ClaimPair>> GUARDS = List.of(new Condition<>(
            "not-amended", "Neither was put in the place of the other by a revision.", OwnAmendment::isAmendment));

    private static final Slots<ClaimPair> SLOTS = Slots.whole("statement", List.of());

    private static boolean isAmendment(ClaimPair pair) {
        return pair.earlier().revises(pair.later()) || pair.later().revises(pair.earlier());
    }

    private static AnalysedClaim amending(ClaimPair pair) {
        return pair.earlier().revises(pair.later()) ? pair.earlier() : pair.later();
    }

    @Override
    public RuleDocument document() {
        return DOCUMENT;
    }

    @Override
    public List<Condition<ClaimPair>> guards() {
        return GUARDS;
    }

    @Override
    public Slots<ClaimPair> slots() {
        return SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, ClaimPair found) {
        var changed =
                NoticeUpdate.conflicts(pair).map(Operand::name).findFirst().orElse("statement");
        return Conclusion.revisedBy(amending(pair), SUBTYPES.getOrDefault(changed, changed), CONFIDENCE);
    }
}
