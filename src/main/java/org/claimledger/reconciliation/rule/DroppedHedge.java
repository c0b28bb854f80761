package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;

/** What a source holds possible in one outlet and says outright in the other. */
final class DroppedHedge implements ReconciliationRule<ClaimPair> {

    private static final double CONFIDENCE = 0.5;
    private static final double LEAST_LIKENESS = 0.55;
    private static final double LEAST_CONTAINMENT = 0.75;
    private static final double LEAST_SHARED = 2.4;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "dropped-hedge",
            RelationType.CONTRADICTS,
            "Two outlets report one statement of one source, but what the source says may be so in one is told as a fact in"
                    + " the other.",
            new Example(
                    report("The Herald", "Faulty wiring may have started the fire on the Selkie ferry")
                            .citing("Ada Quill"),
                    report("The Courier", "Faulty wiring started the fire on the Selkie ferry")
                            .citing("Ada Quill")),
            new Example(
                    report("The Herald", "Faulty wiring may have started the fire on the Selkie ferry")
                            .citing("Ada Quill"),
                    report("The Courier", "The fire on the Selkie ferry could have started in faulty wiring")
                            .citing("Ada Quill")));

    private static final List<Condition<ClaimPair>> GUARDS = List.of(
            Guards.TWO_OUTLETS,
            Guards.ONE_STORY,
            new Condition<>("no-speaker", "Not both have a speaker.", pair -> pair.both(AnalysedClaim::isSpoken)),
            Guards.ONE_VOICE,
            Guards.SAME_DAY,
            Guards.AT_ONE_TIME,
            Guards.SAME_POLARITY,
            Guards.SAME_NUMBERS,
            new Condition<>(
                    "demanded", "They say what should be and not what is.", pair -> !pair.both(AnalysedClaim::demands)),
            new Condition<>(
                    "other-modality",
                    "One is denied, asked, wished or promised.",
                    pair -> pair.both(AnalysedClaim::isAssertedOrHedged)));

    private static final Slots<ClaimPair> SLOTS = Slots.whole(
            "statement",
            List.of(
                    new Condition<>(
                            "hedged-alike",
                            "Both are hedged, or neither is.",
                            pair -> pair.earlier().isHedged() != pair.later().isHedged()),
                    new Condition<>(
                            "unlike",
                            "Too little of what both say is in both to be one statement.",
                            pair -> pair.likeness() >= LEAST_LIKENESS
                                    && pair.containment() >= LEAST_CONTAINMENT
                                    && pair.shared().weight(pair.sharedTopic()) >= LEAST_SHARED)));

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
        return Conclusion.of("hedge", CONFIDENCE);
    }
}
