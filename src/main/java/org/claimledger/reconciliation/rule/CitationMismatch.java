package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one outlet says that another wrote, against what that other outlet wrote. */
final class CitationMismatch implements ReconciliationRule<Operand> {

    private static final double CONFIDENCE = 0.7;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "citation-mismatch",
            RelationType.CONTRADICTS,
            "One outlet cites another, and what it says that the other wrote conflicts with what the other's own article"
                    + " says.",
            new Example(
                    report("The Herald", "The council signed the ferry contract")
                            .citingOutlet("The Courier"),
                    report("The Courier", "The council did not sign the ferry contract")),
            new Example(
                    report("The Herald", "The council signed the ferry contract")
                            .citingOutlet("The Gazette"),
                    report("The Courier", "The council has seen the ferry contract")));

    private static final List<Condition<ClaimPair>> GUARDS = List.of(
            Guards.OTHER_WORDS,
            new Condition<>("not-cited", "Neither outlet cites the other for it.", ClaimPair::doesOneCiteTheOther),
            new Condition<>(
                    "written-later",
                    "What was cited has been written after the citation.",
                    pair -> !isWrittenLater(pair)),
            Guards.ONE_STORY,
            Guards.ASSERTED,
            Guards.SAME_DAY);

    private static final Slots<Operand> SLOTS =
            new Slots<>(CitationMismatch::conflicts, List.of(), Function.identity());

    /** Whether the outlet that is cited had not written its claim yet when it was cited. */
    private static boolean isWrittenLater(ClaimPair pair) {
        boolean earlierCites = pair.earlier().citesOutlet(pair.later().facts().outlet());
        AnalysedClaim citing = earlierCites ? pair.earlier() : pair.later();
        AnalysedClaim cited = earlierCites ? pair.later() : pair.earlier();
        return citing.facts().publishedAt().isBefore(cited.facts().publishedAt());
    }

    private static Stream<Operand> conflicts(ClaimPair pair) {
        return Stream.of(StatusConflict.SLOTS, Affirmation.SLOTS, QuantityConflict.SLOTS, ChangedDetail.SLOTS)
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
        return Conclusion.of("citation", CONFIDENCE);
    }
}
