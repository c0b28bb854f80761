package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.time.Duration;
import java.util.List;

/** Two outlets print one sentence, but with another name, number, place or day beside what is claimed in it. */
final class ChangedCircumstance implements ReconciliationRule<Circumstance> {

    private static final double LEAST_SHARE = 0.85;
    private static final double LEAST_OWN_SHARE = 0.9;
    private static final double LEAST_WEIGHT = 4;
    private static final Duration TOGETHER = Duration.ofHours(36);

    private static final String SAID = "the old harbour bridge would stay closed to lorries until new year";

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "changed-circumstance",
            RelationType.CONTRADICTS,
            "Two outlets print one claim in one sentence, but the sentences differ in who said it, to whom, where or when.",
            new Example(
                    report("The Herald", SAID)
                            .citing("Ada Quill")
                            .within("Harbour master Ada Quill told sailors that " + SAID + "."),
                    report("The Courier", SAID)
                            .citing("Ben Root")
                            .within("Harbour master Ben Root told sailors that " + SAID + ".")),
            new Example(
                    report("The Herald", SAID)
                            .citing("Ada Quill")
                            .within("Harbour master Ada Quill told sailors that " + SAID + "."),
                    report("The Courier", SAID).citing("Quill").within("Quill told sailors that " + SAID + ".")));

    private static final List<Condition<ClaimPair>> GUARDS = List.of(
            Guards.TWO_OUTLETS,
            Guards.ONE_STORY,
            Guards.TOLD_ALIKE,
            new Condition<>("citation", "One says what the other's outlet wrote.", pair -> !pair.doesOneCiteTheOther()),
            new Condition<>(
                    "published-apart",
                    "They were published more than a day and a half apart.",
                    pair -> pair.publishedApart().compareTo(TOGETHER) <= 0),
            new Condition<>(
                    "other-claim",
                    "They claim it in other words.",
                    pair -> pair.alignment().shareOfBoth() >= LEAST_OWN_SHARE));

    private static final Slots<Circumstance> SLOTS = new Slots<>(
            Circumstance::in,
            List.of(
                    new Condition<>(
                            "other-wording",
                            "Too few of the words of the sentences are the same.",
                            found -> found.detail().alignment().share() >= LEAST_SHARE
                                    && found.detail().alignment().weight() >= LEAST_WEIGHT),
                    new Condition<>("several-changes", "The sentences differ in more.", Circumstance::isAlone),
                    new Condition<>(
                            "names-an-outlet",
                            "It is an outlet that is named, and a source may have spoken to several.",
                            found -> !found.namesAnOutlet()),
                    new Condition<>(
                            "may-agree",
                            "Both may hold.",
                            found -> !found.detail().mayAgree())),
            Circumstance::operand);

    @Override
    public RuleDocument document() {
        return DOCUMENT;
    }

    @Override
    public List<Condition<ClaimPair>> guards() {
        return GUARDS;
    }

    @Override
    public Slots<Circumstance> slots() {
        return SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Circumstance found) {
        return Conclusion.of(
                found.subtype(), 0.3 + 0.4 * found.detail().alignment().share());
    }

    @Override
    public String explain(ClaimPair pair, Circumstance found) {
        return found.detail().pair().explanation(found.detail().operand());
    }
}
