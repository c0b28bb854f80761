package org.claimledger.extraction;

import java.util.Set;

/** Where noun phrases end, told from parts of speech. */
final class NounPhrases {

    static final int NONE = -1;
    private static final Set<String> TIMES = WordList.words("times.txt");

    private NounPhrases() {}

    static boolean isTime(Token token) {
        return token.isAnyOf(TIMES);
    }

    /** The end of the noun phrase that starts at {@code start}; the same place where none does. */
    static int endOfPhraseFrom(Sentence sentence, int start, int limit) {
        int i = start;
        if (i < limit && (sentence.at(i).isPersonalPronoun() && !sentence.at(i).isPossessivePronoun())) {
            return i + 1;
        }
        while (i < limit && continues(sentence, i, start)) {
            i = sentence.has(i, "(") ? closingBracket(sentence, i, limit) : i + 1;
        }
        while (i > start && (sentence.tagged(i - 1, "DET", "ADP", "CCONJ") || sentence.has(i - 1, "-", "&", "/"))) {
            i--;
        }
        return i;
    }

    private static boolean continues(Sentence sentence, int index, int start) {
        if (sentence.quoted(index)) {
            return false;
        }
        var token = sentence.at(index);
        if (index > start && isTime(token) && !sentence.tagged(index + 1, "NOUN")) {
            return false;
        }
        boolean linked = index > start
                && (token.is("of")
                        || OrganisationNames.joins(sentence, index)
                        || (token.is("and")
                                && sentence.tagged(index - 1, "PROPN")
                                && sentence.tagged(index + 1, "PROPN")));
        boolean compound = index > start + 1 && sentence.has(index - 1, "-") && joined(sentence, index - 1);
        boolean mark = index > start
                && (token.isPossessiveMark()
                        || (token.is("-") && joined(sentence, index))
                        || token.is("&")
                        || token.is("(")
                        || (token.is(".") && sentence.tagged(index + 1, "PROPN")));
        return linked
                || mark
                || compound
                || token.isPossessivePronoun()
                || (sentence.tagged(index, "NOUN", "PROPN", "ADJ", "NUM", "DET", "PRON")
                        && !token.is("that")
                        && !token.is("who")
                        && !token.is("which")
                        && !(index > start && token.isPersonalPronoun()));
    }

    private static int closingBracket(Sentence sentence, int open, int limit) {
        for (int i = open + 1; i < limit && i - open < 10; i++) {
            if (sentence.has(i, ")")) {
                return i + 1;
            }
        }
        return open + 1;
    }

    /** Whether a mark stands between two words without spaces. */
    static boolean joined(Sentence sentence, int index) {
        return sentence.contains(index - 1)
                && sentence.contains(index + 1)
                && sentence.at(index - 1).span().end()
                        == sentence.at(index).span().start()
                && sentence.at(index).span().end()
                        == sentence.at(index + 1).span().start();
    }
}
