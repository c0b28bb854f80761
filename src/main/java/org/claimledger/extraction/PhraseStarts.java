package org.claimledger.extraction;

import java.util.Set;

/** Where noun phrases begin, read backwards from the verb whose subject they are. */
final class PhraseStarts {

    private static final int LONGEST = 30;
    private static final int NONE = NounPhrases.NONE;
    private static final Set<String> OBJECTS = Set.of("him", "them", "us", "me", "himself", "herself", "themselves");

    private PhraseStarts() {}

    /** The start of the noun phrase that ends before {@code end}, appositions included, or {@link #NONE}. */
    static int before(Sentence sentence, int end, int floor) {
        int last = end - 1;
        if (last < floor) {
            return NONE;
        }
        if (sentence.has(last, ",") || sentence.isDash(last)) {
            return startBeforeApposition(sentence, last, floor);
        }
        var head = sentence.at(last);
        if ((sentence.tagged(last, "ADJ")
                        && !head.startsUpper()
                        && !head.lower().endsWith("s"))
                || head.isAnyOf(OBJECTS)) {
            return NONE;
        }
        if (sentence.tagged(last, "PRON") && sentence.tagged(last - 1, "ADP")) {
            int whole = PhraseBases.widerStart(sentence, last, floor); // "a person briefed on it"
            return whole == NONE ? last : whole;
        }
        if (head.isPersonalPronoun()
                || head.is("who")
                || head.is("which")
                || head.tag().equals("PRON")) {
            return last;
        }
        int start = PhraseBases.startOf(sentence, end, floor);
        while (start > floor + 1 && start < end) {
            int wider = PhraseBases.widerStart(sentence, start, floor);
            if (wider == NONE || end - wider > LONGEST) {
                break;
            }
            start = wider;
        }
        return start < end ? start : NONE;
    }

    /** "Jane Roe, who leads the board, said": the phrase before the first of the two commas. */
    private static int startBeforeApposition(Sentence sentence, int comma, int floor) {
        for (int k = comma - 1; k > floor && comma - k <= LONGEST; k--) {
            if (sentence.quoted(k) || sentence.has(k, ";", ":")) {
                return NONE;
            }
            if (sentence.has(k, ",") || sentence.isDash(k)) {
                int start = before(sentence, k, floor);
                boolean apposition = start != NONE && start < k && isApposition(sentence, k + 1, comma);
                if (apposition && !NounPhrases.isTime(sentence.at(k - 1))) {
                    return start;
                }
                if (!isListed(sentence, k + 1, comma)) {
                    return NONE;
                }
            }
        }
        return NONE;
    }

    private static boolean isApposition(Sentence sentence, int from, int to) {
        if (from >= to) {
            return false;
        }
        if (sentence.has(from, "who", "whose", "which")) {
            return true;
        }
        if (!sentence.tagged(from, "DET", "NOUN", "PROPN", "ADJ", "NUM", "ADV", "VERB", "ADP", "PRON")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (sentence.tagged(i, "AUX") || sentence.at(i).isPersonalPronoun()) {
                return false;
            }
        }
        return !sentence.tagged(from, "ADV", "ADP") || to - from > 1;
    }

    private static boolean isListed(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.tagged(i, "AUX")) {
                return false;
            }
        }
        return true;
    }
}
