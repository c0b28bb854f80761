package org.claimledger.reconciliation.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimledger.reconciliation.rule.WordAlignment.Change;

/** A difference between two printings of one quotation. */
record Drift(ClaimPair pair, Change change) {

    private static final WordGroups WORDS = WordGroups.read("quotation-words.txt");
    private static final Set<String> SPOKEN = WORDS.words("spoken");
    private static final Set<String> CONDITIONS = WORDS.words("conditions");
    private static final Set<String> DOUBTS = WORDS.stems("doubts");
    private static final Set<String> ENDS = Set.of(".", "!", "?", ";", "\u2026");
    private static final double LEAST_SHARE = 0.7;
    private static final int LEAST_KEPT = 5;
    private static final int MOST_CHANGES = 2;
    private static final int LONGEST_SUBSTITUTE = 3;
    private static final int REACH = 6;

    static final Slots<Drift> SLOTS = new Slots<>(
            pair -> pair.alignment().changes().stream().map(change -> new Drift(pair, change)),
            List.of(
                    new Condition<>(
                            "other-quotation",
                            "Too few words are the same for one quotation.",
                            drift -> drift.isOfOneQuotation()),
                    new Condition<>(
                            "same-sense",
                            "The difference does not change what is said.",
                            drift -> drift.turnsTheSense())),
            Drift::operand);

    private boolean isOfOneQuotation() {
        var alignment = pair.alignment();
        long changes = alignment.changes().stream().filter(Change::isTelling).count();
        return alignment.share() >= LEAST_SHARE && alignment.length() >= LEAST_KEPT && changes <= MOST_CHANGES;
    }

    private boolean turnsTheSense() {
        if (change.earlier().isBracketed() || change.later().isBracketed()) {
            return false;
        }
        boolean cutOff = isCutOff(change.earlier(), change.later(), pair.later())
                || isCutOff(change.later(), change.earlier(), pair.earlier());
        return cutOff || isNegated() || isSubstituted();
    }

    /** A denial in one that the other lacks, within the words that both have. */
    private boolean isNegated() {
        boolean within = change.earlier().places().size() <= LONGEST_SUBSTITUTE
                && change.later().places().size() <= LONGEST_SUBSTITUTE;
        return within
                && change.earlier().any(Scope::isNegation) != change.later().any(Scope::isNegation)
                && !pair.haveOnePolarity();
    }

    private boolean isSubstituted() {
        List<Token> earlier = change.earlier().telling();
        List<Token> later = change.later().telling();
        boolean isShort = change.isTelling()
                && change.earlier().places().size() <= LONGEST_SUBSTITUTE
                && change.later().places().size() <= LONGEST_SUBSTITUTE;
        return isShort
                && !namesOneDay()
                && earlier.stream().noneMatch(Drift::isSpoken)
                && later.stream().noneMatch(Drift::isSpoken)
                && earlier.stream().noneMatch(one -> later.stream().anyMatch(other -> areSpelledAlike(one, other)));
    }

    /** "August the 31st" and "Aug. 31". */
    private boolean namesOneDay() {
        return pair.earlier().dayMentions().stream()
                .filter(day -> day.span().overlaps(change.earlier().span()))
                .anyMatch(day -> pair.later().dayMentions().stream()
                        .anyMatch(other -> !Collections.disjoint(day.days(), other.days())));
    }

    private static boolean isSpoken(Token token) {
        return SPOKEN.contains(token.word());
    }

    /** "Judgment" and "judgement", "favourite" and "favorite". */
    private static boolean areSpelledAlike(Token one, Token other) {
        return one.isWord() && other.isWord() && SourceNames.areSpelledAlike(one.stem(), other.stem());
    }

    /** One outlet ends where the other goes on with a condition, or begins where the other denies or doubts. */
    private boolean isCutOff(Stretch more, Stretch less, AnalysedClaim cut) {
        if (more.isEmpty() || !less.isEmpty() || saysAround(cut, more)) {
            return false;
        }
        Statement statement = more.statement();
        boolean atEnd = more.last() >= lastWord(statement);
        boolean atStart = more.first() <= firstWord(statement);
        return (atEnd && !endsBefore(more) && isCondition(more)) || (atStart && !endsAfter(more) && doubts(more));
    }

    private static int lastWord(Statement statement) {
        int last = statement.end() - 1;
        while (last > statement.first() && statement.at(last).shape() == Token.Shape.MARK) {
            last--;
        }
        return last;
    }

    private static int firstWord(Statement statement) {
        int first = statement.first();
        while (first < statement.end() - 1 && statement.at(first).shape() == Token.Shape.MARK) {
            first++;
        }
        return first;
    }

    private static boolean endsBefore(Stretch more) {
        return more.follows(token -> ENDS.contains(token.word()));
    }

    private static boolean endsAfter(Stretch more) {
        int next = more.last() + 1;
        return more.statement().reaches(next)
                && ENDS.contains(more.statement().at(next).word());
    }

    private static boolean isCondition(Stretch more) {
        return more.tokens().limit(1).anyMatch(token -> CONDITIONS.contains(token.word()));
    }

    private static boolean doubts(Stretch more) {
        int skipped = Math.max(0, more.places().size() - REACH);
        return more.tokens().skip(skipped).anyMatch(token -> Scope.isNegation(token) || DOUBTS.contains(token.stem()));
    }

    /** Whether the outlet prints the words after all, outside of the quotation marks or in the next pair of them. */
    private static boolean saysAround(AnalysedClaim cut, Stretch more) {
        Set<String> around = new HashSet<>();
        cut.statement().tokens().forEach(token -> around.add(token.word()));
        return more.telling().stream().anyMatch(token -> around.contains(token.word()));
    }

    private Operand operand() {
        return new Operand(
                "words",
                change.earlier().words(),
                change.earlier().span(),
                change.later().words(),
                change.later().span());
    }
}
