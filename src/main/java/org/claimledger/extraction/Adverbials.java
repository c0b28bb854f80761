package org.claimledger.extraction;

import java.util.Set;

/** Steps over what stands between a reporting verb and its content: "flatly", "in a statement", "Friday on Twitter". */
final class Adverbials {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "on",
            "at",
            "during",
            "to",
            "after",
            "before",
            "from",
            "via",
            "through",
            "of",
            "about",
            "with",
            "by",
            "under",
            "over",
            "outside",
            "since",
            "following",
            "ahead",
            "for",
            "near",
            "into",
            "upon",
            "inside");
    private static final Set<String> BEFORE_TIME = Set.of(
            "last", "this", "next", "earlier", "late", "early", "a", "an", "the", "one", "two", "three", "several",
            "few", "that", "same", "shortly");
    private static final Set<String> QUESTION_WORDS = Set.of("how", "why", "when", "where", "whether", "not");

    private Adverbials() {}

    static int after(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && !sentence.quoted(i)) {
            int next = step(sentence, i);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    private static int step(Sentence sentence, int i) {
        var token = sentence.at(i);
        if (token.tag().equals("ADV") && !token.isAnyOf(QUESTION_WORDS)) {
            return i + 1;
        }
        int time = afterTime(sentence, i);
        if (time > i) {
            return time;
        }
        if (token.isAnyOf(PREPOSITIONS)) {
            return afterPhrase(sentence, i + 1);
        }
        return sentence.has(i, ",") ? afterParenthesis(sentence, i) : i;
    }

    private static int afterTime(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size()
                && !sentence.quoted(i)
                && (sentence.at(i).isAnyOf(BEFORE_TIME) || sentence.tagged(i, "NUM"))
                && i - from < 4) {
            i++;
        }
        int first = i;
        while (i < sentence.size() && !sentence.quoted(i) && NounPhrases.isTime(sentence.at(i))) {
            i++;
        }
        if (i == first) {
            return from;
        }
        boolean modifier = sentence.tagged(i, "NOUN") && !sentence.quoted(i);
        if (modifier) {
            return from;
        }
        boolean possessive = sentence.contains(i) && sentence.at(i).isPossessiveMark();
        return possessive ? from : sentence.has(i, "ago", "later", "earlier", "before") ? i + 1 : i;
    }

    private static int afterPhrase(Sentence sentence, int from) {
        int time = afterTime(sentence, from);
        if (time > from) {
            return time;
        }
        int i = sentence.tagged(from, "VERB") && sentence.at(from).lower().endsWith("ing") ? from + 1 : from;
        return NounPhrases.endOfPhraseFrom(sentence, i, sentence.size());
    }

    /** ", however," or ", in a tweet," before the content. */
    private static int afterParenthesis(Sentence sentence, int comma) {
        for (int i = comma + 1; i < sentence.size() && i - comma < 12; i++) {
            if (sentence.quoted(i)
                    || (sentence.at(i).isVerb() && !sentence.at(i).lower().endsWith("ing"))) {
                return comma;
            }
            if (sentence.has(i, ",")) {
                return sentence.has(i + 1, "that") || sentence.quoted(i + 1) ? i + 1 : comma;
            }
        }
        return comma;
    }
}
