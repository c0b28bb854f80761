package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;

/**
 * Two claims that cannot both hold by what their words mean, as the judge reads them. Confidence is the judge's, calibrated
 * on labelled pairs. Numbers that differ are left to the rules for them, since the judge is poor at these.
 */
final class MeaningContradiction implements ReconciliationRule<ClaimPair> {

    /** In a ledger most pairs are of two events, so the judge must be surer than of two that somebody puts side by side. */
    private static final double LEAST_IN_LEDGER = 0.85;

    private static final double LEAST_SIDE_BY_SIDE = 0.75;

    /** What two people say can always both be said, which makes the judge unsure of a conflict between what they mean. */
    private static final double LEAST_OF_SPEAKERS_SIDE_BY_SIDE = 0.45;

    private static final String EMPTY = "The harbour hall at Larkhaven was empty when the fire broke out";
    private static final String CROWDED = "The harbour hall at Larkhaven was crowded when the fire broke out";
    private static final String SPREAD = "The fire spread from the harbour hall at Larkhaven to the quay";

    private final RuleDocument document;
    private final List<Condition<ClaimPair>> guards;
    private final Slots<ClaimPair> slots;

    private MeaningContradiction(RuleDocument document, List<Condition<ClaimPair>> guards, double least) {
        this.document = document;
        this.guards = guards;
        this.slots = Slots.whole(
                "statement",
                List.of(new Condition<>(
                        "judge-unsure",
                        "The judge is not sure enough that they cannot both hold.",
                        pair -> pair.reading().contradiction() >= least
                                || pair.reading().isDenialOfWhatFollows())));
    }

    /** Between claims of the ledger, unless two speakers disagree. */
    static MeaningContradiction inLedger() {
        return new MeaningContradiction(
                contradiction(),
                Guards.ofAContradiction(List.of(
                        Guards.NO_NOTICE,
                        Guards.NOT_TWO_SPEAKERS,
                        Guards.SAME_NUMBERS,
                        Guards.SAME_NAMES,
                        Guards.SAME_PEOPLE,
                        Guards.ENOUGH_SHARED)),
                LEAST_IN_LEDGER);
    }

    /** Between what two speakers say. */
    static MeaningContradiction ofSpeakers() {
        return new MeaningContradiction(
                dispute(),
                Guards.ofAContradiction(List.of(
                        Guards.NO_NOTICE,
                        Guards.TWO_SPEAKERS,
                        Guards.SAME_NUMBERS,
                        Guards.SAME_NAMES,
                        Guards.SAME_PEOPLE,
                        Guards.ENOUGH_SHARED)),
                LEAST_IN_LEDGER);
    }

    /** Between two statements that somebody holds against each other: they are meant to be about one event. */
    static MeaningContradiction sideBySide() {
        return new MeaningContradiction(
                contradiction(),
                Guards.ofAContradiction(List.of(Guards.NOT_TWO_SPEAKERS, Guards.SAME_NUMBERS)),
                LEAST_SIDE_BY_SIDE);
    }

    /** Between what two speakers say whom somebody holds against each other. */
    static MeaningContradiction ofSpeakersSideBySide() {
        return new MeaningContradiction(
                dispute(),
                Guards.ofAContradiction(List.of(Guards.TWO_SPEAKERS, Guards.SAME_NUMBERS)),
                LEAST_OF_SPEAKERS_SIDE_BY_SIDE);
    }

    private static RuleDocument contradiction() {
        return new RuleDocument(
                "meaning-contradiction",
                RelationType.CONTRADICTS,
                "Two sources cannot both be right by what their words mean: a language model that has read both in both"
                        + " orders is sure of it.",
                new Example(report("The Herald", EMPTY), report("The Courier", CROWDED)),
                new Example(report("The Herald", EMPTY), report("The Courier", SPREAD)));
    }

    private static RuleDocument dispute() {
        return new RuleDocument(
                "meaning-dispute",
                RelationType.DISPUTES,
                "Two speakers cannot both be right by what their words mean: a language model that has read both in both"
                        + " orders is sure of it.",
                new Example(
                        report("The Herald", EMPTY).citing("Ada Quill"),
                        report("The Courier", CROWDED).citing("Ben Root")),
                new Example(
                        report("The Herald", EMPTY).citing("Ada Quill"),
                        report("The Courier", SPREAD).citing("Ben Root")));
    }

    @Override
    public RuleDocument document() {
        return document;
    }

    @Override
    public List<Condition<ClaimPair>> guards() {
        return guards;
    }

    @Override
    public Slots<ClaimPair> slots() {
        return slots;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, ClaimPair found) {
        return Conclusion.of(
                "meaning",
                Math.max(pair.reading().contradiction(), pair.reading().denialFollows()));
    }
}
