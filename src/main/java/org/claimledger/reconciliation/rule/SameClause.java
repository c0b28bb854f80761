package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;
import java.util.stream.Stream;

/** Two outlets tell the same event, each in one clause of a sentence that tells more. */
final class SameClause implements ReconciliationRule<Pairing<Clause>> {

    private static final double CONFIDENCE = 0.6;
    private static final double LEAST_LIKENESS = 0.3;
    private static final double LEAST_CONTAINMENT = 0.5;
    private static final double LEAST_SHARED = 2.4;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "same-clause",
            RelationType.SAME,
            "Two outlets report the same event beside other things: most of what the shorter of two clauses says, by meaning"
                    + " and names, is in the other, and nothing in the sentences conflicts.",
            new Example(
                    report(
                            "The Herald",
                            "Velmar answered the tariffs on timber and grain with anger, strikes and rationing, withdrawing from the joint"
                                    + " salvage commission on wrecks"),
                    report(
                            "The Courier",
                            "The vote came the day that Velmar pulled its pilots from the joint salvage commission on wrecks, raising"
                                    + " fears of a blockade among insurers")),
            new Example(
                    report(
                            "The Herald",
                            "Velmar answered the tariffs on timber and grain with anger, strikes and rationing, withdrawing from the joint"
                                    + " salvage commission on wrecks"),
                    report(
                            "The Courier",
                            "The vote came the day that Velmar praised the work of the commission, raising hopes among insurers")));

    /** Who holds two statements against each other asks about all that they say, and a clause in common is not all. */
    private static final Condition<ClaimPair> LIKELY_ONE = new Condition<>(
            "no-one-statement",
            "The judge does not think that each statement as a whole follows from the other.",
            pair -> pair.reading().isLikelyOne());

    private static final Slots<Pairing<Clause>> SLOTS = new Slots<>(
            SameClause::clauses,
            List.of(
                    new Condition<>(
                            "little-shared",
                            "What both clauses say is little beside what the whole story speaks of.",
                            two -> two.earlier()
                                            .concepts()
                                            .shared(two.later().concepts())
                                            .weight(two.pair().sharedTopic())
                                    >= LEAST_SHARED),
                    new Condition<>(
                            "unlike",
                            "Too little of what both clauses say is in both.",
                            two -> two.earlier()
                                            .concepts()
                                            .likeness(
                                                    two.later().concepts(),
                                                    two.pair().sharedTopic())
                                    >= LEAST_LIKENESS),
                    new Condition<>(
                            "not-contained",
                            "Too little of the shorter clause is in the longer.",
                            two -> two.earlier()
                                            .concepts()
                                            .containment(
                                                    two.later().concepts(),
                                                    two.pair().sharedTopic())
                                    >= LEAST_CONTAINMENT),
                    new Condition<>(
                            "one-clause-denied",
                            "One clause denies and the other does not.",
                            two -> two.earlier().denies() == two.later().denies()),
                    new Condition<>(
                            "judge-doubts",
                            "The judge does not think that one clause follows from the other.",
                            two -> two.pair()
                                    .reading()
                                    .onePartFollows(
                                            two.earlier().span(), two.later().span()))),
            two -> new Operand(
                    "clause",
                    two.earlier().words(),
                    two.earlier().span(),
                    two.later().words(),
                    two.later().span()));

    private final List<Condition<ClaimPair>> guards;

    private SameClause(List<Condition<ClaimPair>> guards) {
        this.guards = guards;
    }

    /** Between claims of the ledger. */
    static SameClause inLedger() {
        return new SameClause(Guards.ofAnAgreement(List.of(Guards.SAME_POLARITY, Guards.NO_CONFLICT)));
    }

    /** Between two statements that somebody holds against each other. */
    static SameClause sideBySide() {
        return new SameClause(Guards.ofAnAgreement(List.of(Guards.SAME_POLARITY, Guards.NO_CONFLICT, LIKELY_ONE)));
    }

    private static Stream<Pairing<Clause>> clauses(ClaimPair pair) {
        return Pairing.each(pair, AnalysedClaim::clauses);
    }

    @Override
    public RuleDocument document() {
        return DOCUMENT;
    }

    @Override
    public List<Condition<ClaimPair>> guards() {
        return guards;
    }

    @Override
    public Slots<Pairing<Clause>> slots() {
        return SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Pairing<Clause> found) {
        return Conclusion.of("event", CONFIDENCE);
    }
}
