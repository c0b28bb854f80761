package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two sources tell one event of two people: the one appointed is Ada Quill here and Ben Root there. */
final class NameContradiction implements ReconciliationRule<Pairing<NameMention>> {

    private static final double LEAST_LIKENESS = 0.35;
    private static final double LEAST_SHARED = 2.5;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "name-contradiction",
            RelationType.CONTRADICTS,
            "Two sources tell of one event in much the same words, but where one has a full name the other has another. Two"
                    + " people can be two, so nearly all else must be the same.",
            new Example(
                    report("The Herald", "Selkie Lines appointed Ada Quill head of its new ferry school in Larkhaven"),
                    report("The Courier", "Ben Root was appointed head of the Selkie Lines ferry school in Larkhaven")),
            new Example(
                    report("The Herald", "Ada Quill signed the ferry contract in Larkhaven"),
                    report("The Courier", "Ben Root read the ferry contract in Larkhaven")));

    private static final List<Condition<ClaimPair>> GUARDS =
            Guards.ofAContradiction(List.of(Guards.SAME_POLARITY, Guards.SAME_NUMBERS));

    private static final Slots<Pairing<NameMention>> SLOTS = new Slots<>(
            pair -> Pairing.each(pair, AnalysedClaim::fullNames),
            List.of(
                    new Condition<>(
                            "no-people",
                            "Not both are names of people.",
                            two -> two.both(name -> name.isOfAPerson() && !name.isPlace())),
                    new Condition<>(
                            "same-name",
                            "The names may be of one.",
                            two -> !two.earlier().mayBe(two.later())),
                    new Condition<>(
                            "named-elsewhere",
                            "One of the names is in both.",
                            two -> !two.earlier().isNamedIn(two.pair().later())
                                    && !two.later().isNamedIn(two.pair().earlier())),
                    new Condition<>(
                            "several-names",
                            "One claim names several people whom the other lacks.",
                            NameContradiction::areOnlyOnes),
                    new Condition<>(
                            "little-shared",
                            "Too little else is in both: two people can do the same.",
                            two -> two.pair().shared().weight(two.pair().sharedTopic()) >= LEAST_SHARED),
                    new Condition<>(
                            "other-event",
                            "The names stand beside other words, or too little else is in both; and neither claim would follow"
                                    + " from the other had it the same name.",
                            two -> areAlikeOtherwise(two)
                                    || two.pair()
                                            .reading()
                                            .followsButFor(
                                                    two.earlier().span(),
                                                    two.later().span()))),
            two -> new Operand(
                    "name",
                    two.earlier().words(),
                    two.earlier().span(),
                    two.later().words(),
                    two.later().span()));

    private static boolean areAlikeOtherwise(Pairing<NameMention> two) {
        Set<String> names = new HashSet<>(two.earlier().concepts());
        names.addAll(two.later().concepts());
        ClaimPair pair = two.pair();
        return !Collections.disjoint(two.earlier().predicates(), two.later().predicates())
                && pair.likenessWithout(names) >= LEAST_LIKENESS;
    }

    private static boolean areOnlyOnes(Pairing<NameMention> two) {
        return isOnlyOne(two.pair().earlier(), two.pair().later())
                && isOnlyOne(two.pair().later(), two.pair().earlier());
    }

    private static boolean isOnlyOne(AnalysedClaim claim, AnalysedClaim other) {
        return claim.fullNames().stream()
                        .filter(name -> name.isOfAPerson() && !name.isNamedIn(other))
                        .count()
                == 1;
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
    public Slots<Pairing<NameMention>> slots() {
        return SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Pairing<NameMention> found) {
        return Conclusion.of("name", 0.3 + 0.4 * pair.likeness());
    }
}
