package org.claimledger.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every reconciliation rule, in the order they are tried. To add a rule, add its line here. */
public final class RuleBook {

    /** Grows whenever a rule finds something else than before. */
    public static final int VERSION = 12;

    /** What must hold before any rule is asked. */
    private static final List<Condition<ClaimPair>> OF_ALL = List.of(Guards.TWO_CLAIMS, Guards.COMMON_WORDS);

    private final List<ReconciliationRule<?>> rules;

    private RuleBook(List<ReconciliationRule<?>> rules) {
        this.rules = rules;
    }

    /** For claims of the ledger. */
    public static RuleBook standard() {
        return with(List.of(MeaningContradiction.inLedger(), MeaningContradiction.ofSpeakers()), SameClause.inLedger());
    }

    /** For two statements that somebody holds against each other. */
    public static RuleBook sideBySide() {
        return with(
                List.of(MeaningContradiction.sideBySide(), MeaningContradiction.ofSpeakersSideBySide()),
                SameClause.sideBySide());
    }

    /** The judge is asked where no rule speaks that knows what it compares. */
    private static RuleBook with(List<MeaningContradiction> judging, SameClause sameClause) {
        List<ReconciliationRule<?>> rules = new ArrayList<>(List.of(
                new OwnAmendment(),
                new StaleRepetition(),
                new AttributionContradiction(),
                new QuotationDrift(),
                new SameStatement(),
                new NoticeUpdate(),
                new CitationMismatch(),
                new Denial(),
                new SpeakersDispute(),
                new StatusContradiction(),
                new PolarityContradiction(),
                new OppositeContradiction(),
                new GrowingCount(),
                new QuantityContradiction(),
                new TimeContradiction(),
                new ChangedDetail(),
                new ChangedCircumstance(),
                new NameContradiction(),
                new DroppedHedge()));
        rules.addAll(judging);
        rules.addAll(List.of(new SameEvent(), sameClause, new MeaningAgreement()));
        return new RuleBook(List.copyOf(rules));
    }

    /** Every rule with what it finds and what keeps it silent, in the order they are tried. */
    public List<RuleDescription> rules() {
        return rules.stream().map(ReconciliationRule::description).toList();
    }

    /** Reads a claim once for all its comparisons; this costs more than a comparison. */
    public AnalysedClaim analyse(ClaimFacts claim) {
        return new AnalysedClaim(claim);
    }

    /** The first rule with something to say decides. */
    public Optional<Finding> compare(AnalysedClaim earlier, AnalysedClaim later) {
        return compare(new ClaimPair(earlier, later));
    }

    private Optional<Finding> compare(ClaimPair pair) {
        if (Condition.unmet(OF_ALL, pair).isPresent()) {
            return Optional.empty();
        }
        for (var rule : rules) {
            var finding = rule.compare(pair);
            if (finding.isPresent()) {
                return finding;
            }
        }
        return Optional.empty();
    }

    /** The same, with what each rule made of the two: what it laid side by side, and why it stayed silent. */
    public Consideration consider(AnalysedClaim earlier, AnalysedClaim later) {
        return consider(new ClaimPair(earlier, later));
    }

    private Consideration consider(ClaimPair pair) {
        var unmet = Condition.unmet(OF_ALL, pair);
        var considered = rules.stream()
                .map(rule -> unmet.map(guard -> rule.blockedBy(guard)).orElseGet(() -> rule.consider(pair)))
                .toList();
        return new Consideration(compare(pair), considered);
    }

    /** What the rules make of two statements, and what the judge alone makes of them. */
    public Assessment assess(ClaimFacts earlier, ClaimFacts later) {
        var pair = new ClaimPair(analyse(earlier), analyse(later));
        return new Assessment(consider(pair), pair.reading().judgement());
    }

    public Optional<Finding> compare(ClaimFacts earlier, ClaimFacts later) {
        return compare(analyse(earlier), analyse(later));
    }
}
