package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimledger.extraction.Draft.Words;

/** Cuts a sentence of the outlet's own into its statements: "X came the same day that P", "P, but Q". */
final class MainClauses {

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_PHRASES = 3;
    private static final Set<String> JOINTS = Set.of("but", "and", "yet");
    private static final Set<String> COMING = Set.of("came", "comes", "come", "coming");
    private static final Set<String> RELATIONS = Set.of("after", "before", "as");

    private final Sentence sentence;

    MainClauses(Sentence sentence) {
        this.sentence = sentence;
    }

    List<Words> of(int from, int to) {
        var clauses = new ArrayList<Words>();
        int start = from;
        for (int i = from + FEWEST_WORDS; i + FEWEST_WORDS < to; i++) {
            int next = nextClause(i, to);
            if (next > i && i - start >= FEWEST_WORDS && isMain(start, i)) {
                clauses.add(told(start, i));
                start = next;
                i = next;
            }
        }
        clauses.add(told(start, to));
        return clauses;
    }

    /** Where a second main clause starts if one is joined on here. */
    private int nextClause(int i, int to) {
        if (sentence.quoted(i) || !sentence.has(i, ",", ";")) {
            return i;
        }
        boolean joint = sentence.contains(i + 1) && sentence.at(i + 1).isAnyOf(JOINTS);
        int next = joint ? i + 2 : i + 1;
        boolean separate = joint || sentence.has(i, ";");
        boolean listed = sentence.has(next, "those", "that") || sentence.has(next + 1, "first", "last", "only");
        return separate && !listed && to - next >= FEWEST_WORDS && opensClause(next, to) ? next : i;
    }

    private boolean isMain(int from, int to) {
        return !sentence.tagged(from, "SCONJ") && OwnStatements.hasSubjectAndVerb(sentence, from, to);
    }

    /** Whether a subject stands here with its finite verb after it. */
    private boolean opensClause(int from, int to) {
        int i = from;
        for (int phrases = 0; phrases < MOST_PHRASES; phrases++) {
            int end = NounPhrases.endOfPhraseFrom(sentence, i, to);
            while (end > i && end < to && sentence.tagged(end, "ADV")) {
                end++;
            }
            if (end == i || end >= to || sentence.quoted(end)) {
                return false;
            }
            if (isFinite(end)) {
                return true;
            }
            if (!sentence.tagged(end, "ADP")) {
                return false;
            }
            i = end + 1;
        }
        return false;
    }

    private boolean isFinite(int i) {
        return sentence.at(i).isVerb() && !sentence.at(i).lower().endsWith("ing");
    }

    /** What came at the same time as something else tells of that: the clause after "came hours after". */
    private Words told(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.at(i).isAnyOf(COMING) && !sentence.quoted(i)) {
                int start = afterRelation(i + 1, to);
                return start > i && opensClause(start, to)
                        ? new Words(start, beforeComment(start, to))
                        : new Words(from, to);
            }
            if (sentence.tagged(i, "VERB")) {
                break;
            }
        }
        return new Words(from, to);
    }

    /** After "the same day that", "just hours after", "as"; {@link NounPhrases#NONE} where nothing like it stands. */
    private int afterRelation(int from, int to) {
        for (int i = from; i < to && i - from < 5; i++) {
            if (sentence.has(i, "same") && sentence.has(i + 1, "day", "week", "time")) {
                return sentence.has(i + 2, "that", "as", "when") ? i + 3 : i + 2;
            }
            if (sentence.at(i).isAnyOf(RELATIONS)) {
                return i + 1;
            }
            boolean measure = NounPhrases.isTime(sentence.at(i)) || sentence.tagged(i, "NUM", "DET", "ADV", "ADJ");
            if (!measure && !sentence.has(i, "on", "within")) {
                return NounPhrases.NONE;
            }
        }
        return NounPhrases.NONE;
    }

    /** ", signaling a breakdown" comments and tells nothing new. */
    private int beforeComment(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean comment = sentence.has(i, ",")
                    && !sentence.quoted(i)
                    && sentence.tagged(i + 1, "VERB")
                    && sentence.at(i + 1).lower().endsWith("ing");
            if (comment) {
                return i;
            }
        }
        return to;
    }
}
