package org.claimledger.reconciliation.rule;

import java.util.Comparator;
import java.util.TreeMap;
import org.claimledger.extraction.Span;
import org.claimledger.reconciliation.judge.Judge;
import org.claimledger.reconciliation.judge.Judgement;
import org.jspecify.annotations.Nullable;

/** What the judge makes of two claims: as they stand, or with a detail, a part or a "not" exchanged. For one thread. */
final class PairReading {

    /** How sure the judge must be that one follows from the other; measured, see ADR 13. */
    private static final double FOLLOWS = 0.65;

    /** The same with a detail or a "not" exchanged, which makes a whole sentence seem to follow too readily. */
    private static final double FOLLOWS_IF_CHANGED = 0.9;

    /** How sure where it sees no contradiction in the two as they stand. */
    private static final double FOLLOWS_IF_COMPATIBLE = 0.4;

    /** How sure the judge must be that each follows from the other, of the direction in which it is less so; measured as well. */
    private static final double EQUIVALENCE = 0.45;

    /** The same of two statements that share a part in nearly the same words. */
    private static final double EQUIVALENCE_BESIDE_A_PART = 0.3;

    /** Likelier than not: enough of a part of a sentence, which often lacks who is meant. */
    private static final double LIKELY = 0.5;

    /** What the judge finds less contradictory than this, as it stands, is no conflict, however it is turned. */
    private static final double COMPATIBLE = 0.1;

    private static final Comparator<String> LONGER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Judge JUDGE = Judge.english();

    private final AnalysedClaim earlier;
    private final AnalysedClaim later;
    private @Nullable Judgement judgement;
    private @Nullable Judgement printedAlike;

    PairReading(AnalysedClaim earlier, AnalysedClaim later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** What the judge makes of the two statements as they stand. */
    Judgement judgement() {
        if (judgement == null) {
            judgement = JUDGE.judge(earlier.facts().text(), later.facts().text());
        }
        return judgement;
    }

    /**
     * Whether one claim would follow from the other if it had the other's detail: the judge need not weigh the detail, only
     * see that both tell one thing.
     */
    boolean followsButFor(Span earlierDetail, Span laterDetail) {
        String own = earlier.facts().text();
        String mended = mended(earlierDetail, laterDetail);
        return own.equalsIgnoreCase(mended) || follows(JUDGE.judge(own, mended)) >= FOLLOWS_IF_CHANGED;
    }

    /** The later claim with the earlier one's detail, and with its print of the days that both name: "June 8" for "8 June". */
    private String mended(Span earlierDetail, Span laterDetail) {
        String own = earlier.facts().text();
        var words =
                new TreeMap<Span, String>(Comparator.comparingInt(Span::start).reversed());
        words.put(laterDetail, earlierDetail.in(own));
        for (var day : later.dayMentions()) {
            earlier.dayMentions().stream()
                    .filter(same ->
                            same.days().equals(day.days()) && !day.span().overlaps(laterDetail))
                    .findFirst()
                    .ifPresent(same -> words.put(day.span(), same.span().in(own)));
        }
        var text = new StringBuilder(later.facts().text());
        words.forEach((span, word) -> text.replace(span.start(), span.end(), word));
        return text.toString();
    }

    /** How likely what one claim denies follows from the other: 0 where none or both of them say "not". */
    double denialFollows() {
        String own = earlier.facts().text();
        String others = later.facts().text();
        boolean earlierDenies = Scope.saysNot(own);
        if (earlierDenies == Scope.saysNot(others) || earlier.denies() == later.denies()) {
            return 0;
        }
        var judgement =
                earlierDenies ? JUDGE.judge(others, Scope.withoutNot(own)) : JUDGE.judge(own, Scope.withoutNot(others));
        return judgement.forward().entailment();
    }

    /** Whether what one claim denies follows from the other, and the judge sees some contradiction in the two as they stand. */
    boolean isDenialOfWhatFollows() {
        return judgement().contradiction() >= COMPATIBLE && denialFollows() >= FOLLOWS_IF_CHANGED;
    }

    /** Whether one of them follows from the other: being the same words, or as the judge is sure. */
    boolean oneFollows() {
        return earlier.quotation().equals(later.quotation())
                || follows(judgement()) >= (judgement().contradiction() < COMPATIBLE ? FOLLOWS_IF_COMPATIBLE : FOLLOWS);
    }

    /** Whether a part of one follows from a part of the other: being the same words, or by the judge likelier than not. */
    boolean onePartFollows(Span earlierPart, Span laterPart) {
        String one = earlierPart.in(earlier.facts().text());
        String other = laterPart.in(later.facts().text());
        return one.equalsIgnoreCase(other) || follows(JUDGE.judge(one, other)) >= LIKELY;
    }

    private static double follows(Judgement judgement) {
        return Math.max(judgement.forward().entailment(), judgement.backward().entailment());
    }

    /** Whether two statements that share a part are one as wholes, as far as the judge can see. */
    boolean isLikelyOne() {
        return printedAlike().equivalence() >= EQUIVALENCE_BESIDE_A_PART;
    }

    /** How likely both cannot hold; numbers that agree by the rules are none of the judge's business. */
    double contradiction() {
        return printedAlike().contradiction();
    }

    /** What the judge makes of the two statements when numbers that agree are printed alike. */
    private Judgement printedAlike() {
        if (printedAlike == null) {
            String one = printedAlike(earlier, later);
            String other = printedAlike(later, earlier);
            boolean asTheyStand = one.equals(earlier.facts().text())
                    && other.equals(later.facts().text());
            printedAlike = asTheyStand ? judgement() : JUDGE.judge(one, other);
        }
        return printedAlike;
    }

    /** A claim with each number that the other has as well in the longer print of the two: the judge does not see that "$1,500,000" is "1.5 million dollars", or 97 km/h 60 mph. */
    private static String printedAlike(AnalysedClaim claim, AnalysedClaim other) {
        var text = new StringBuilder(claim.facts().text());
        var quantities = claim.quantities();
        for (int i = quantities.size() - 1; i >= 0; i--) {
            var number = quantities.get(i);
            other.quantities().stream()
                    .filter(number::isNumberOf)
                    .map(Quantity::words)
                    .max(LONGER)
                    .filter(words -> LONGER.compare(words, number.words()) > 0)
                    .ifPresent(words ->
                            text.replace(number.span().start(), number.span().end(), words));
        }
        return text.toString();
    }

    /** Whether the judge is sure that both say the same. */
    boolean readAsOne() {
        return judgement().equivalence() >= EQUIVALENCE;
    }
}
