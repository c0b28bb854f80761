package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimledger.extraction.ClaimKind;

/** An article's notice of its own change over what it revises. Confidence is that of most conflicts of status. */
final class NoticeUpdate implements ReconciliationRule<Operand> {

    private static final double CONFIDENCE = 0.8;
    private static final Map<String, String> SUBTYPES = Map.of("predicate", "polarity");

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "update-notice",
            RelationType.UPDATES,
            "An update or a correction of an article revises what that article or another outlet has said of the same"
                    + " measure or fact.",
            new Example(
                    report("The Courier", "The council scrapped the toll order"),
                    report("The Herald", "the toll order would remain in effect")
                            .as(ClaimKind.NOTICE)
                            .later(3)),
            new Example(
                    report("The Courier", "The council revoked the ferry licence"),
                    report("The Herald", "the toll order would remain in effect")
                            .as(ClaimKind.NOTICE)
                            .later(3)));

    private static final List<Condition<ClaimPair>> GUARDS = List.of(
            new Condition<>(
                    "not-one-notice",
                    "Neither is a notice, or both are.",
                    pair -> pair.hasNotice() && !pair.both(AnalysedClaim::isNotice)),
            new Condition<>(
                    "notice-too-early",
                    "The notice is from before the other claim was stated.",
                    pair -> !notice(pair).statedBy().isBefore(revised(pair).statedBy())),
            Guards.ONE_ARTICLE_OR_STORY,
            new Condition<>(
                    "not-asserted",
                    "What it might revise is not told as a fact.",
                    pair -> revised(pair).isAsserted()));

    private static final Slots<Operand> SLOTS = new Slots<>(NoticeUpdate::conflicts, List.of(), Function.identity());

    private static AnalysedClaim notice(ClaimPair pair) {
        return pair.earlier().isNotice() ? pair.earlier() : pair.later();
    }

    private static AnalysedClaim revised(ClaimPair pair) {
        return pair.earlier().isNotice() ? pair.later() : pair.earlier();
    }

    /** What cannot hold of both. */
    static Stream<Operand> conflicts(ClaimPair pair) {
        return Stream.of(StatusConflict.SLOTS, Affirmation.SLOTS, QuantityConflict.SLOTS)
                .flatMap(slots -> slots.foundOperand(pair).stream());
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
    public Slots<Operand> slots() {
        return SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Operand found) {
        return Conclusion.revisedBy(notice(pair), SUBTYPES.getOrDefault(found.name(), found.name()), CONFIDENCE);
    }
}
