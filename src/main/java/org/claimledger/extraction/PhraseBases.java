package org.claimledger.extraction;

import java.util.Set;

/** The cores of noun phrases, from article to head, and what widens them: "officials of the ministry", "Roe and Poe". */
final class PhraseBases {

    private static final int NONE = NounPhrases.NONE;
    private static final Set<String> LINKS = Set.of(
            "of", "for", "at", "in", "with", "from", "on", "to", "by", "inside", "within", "near", "close", "familiar");
    private static final Set<String> RELATIVES = Set.of("which", "what", "whose", "who", "whom", "whatever");

    private PhraseBases() {}

    static int startOf(Sentence sentence, int end, int floor) {
        int i = end;
        while (i > floor && inBase(sentence, i - 1, end)) {
            i = sentence.has(i - 1, ")") ? openingBracket(sentence, i - 1, floor) : i - 1;
            if (i < end && sentence.tagged(i, "DET") && !sentence.has(i - 1, "all", "both", "half")) {
                break;
            }
        }
        while (i < end && !beginsPhrase(sentence, i)) {
            i++;
        }
        return i;
    }

    private static boolean inBase(Sentence sentence, int index, int end) {
        if (sentence.quoted(index)) {
            return false;
        }
        var token = sentence.at(index);
        if (token.isAnyOf(RELATIVES)) {
            return false;
        }
        boolean last = index == end - 1;
        boolean mark = (token.isPossessiveMark() && !last)
                || (token.is("-") && NounPhrases.joined(sentence, index))
                || token.is("&")
                || (token.is(".") && !last)
                || token.is(")")
                || (token.is("/") && !last);
        boolean modifier =
                !last && (token.isPossessivePronoun() || (token.tag().equals("VERB") && modifies(sentence, index)));
        boolean word =
                sentence.tagged(index, "NOUN", "PROPN", "ADJ", "NUM") || (!last && sentence.tagged(index, "DET"));
        boolean timeBefore = !last
                && NounPhrases.isTime(token)
                && !sentence.at(index + 1).isPossessiveMark()
                && sentence.tagged(index + 1, "DET", "PROPN");
        return (mark || modifier || word) && !timeBefore;
    }

    /** "elected officials", "visiting leaders": a participle between article and noun. */
    private static boolean modifies(Sentence sentence, int index) {
        return sentence.at(index).lower().matches(".*(ed|ing)") && sentence.tagged(index - 1, "DET", "ADJ", "NUM");
    }

    private static int openingBracket(Sentence sentence, int close, int floor) {
        for (int i = close - 1; i > floor && close - i < 10; i--) {
            if (sentence.has(i, "(")) {
                return i;
            }
        }
        return close;
    }

    private static boolean beginsPhrase(Sentence sentence, int index) {
        var token = sentence.at(index);
        return sentence.tagged(index, "NOUN", "PROPN", "ADJ", "NUM", "DET")
                || token.isPossessivePronoun()
                || (token.tag().equals("VERB") && modifies(sentence, index))
                || token.tag().equals("PRON");
    }

    /** "officials of the ministry", "people briefed on the plan", "Roe and Poe". */
    static int widerStart(Sentence sentence, int start, int floor) {
        int link = start - 1;
        if (sentence.quoted(link)) {
            return NONE;
        }
        int organisation = OrganisationNames.startOf(sentence, start, floor);
        if (organisation < start) {
            return organisation;
        }
        if (sentence.has(link, "and", "&") && sentence.tagged(link - 1, "NOUN", "PROPN")) {
            int before = startOf(sentence, link, floor);
            boolean opens = before == floor
                    || sentence.has(before - 1, ",", ";", "that", "but")
                    || sentence.tagged(before - 1, "SCONJ");
            return before < link
                            && opens
                            && !NounPhrases.isTime(sentence.at(link - 1))
                            && alike(sentence, link - 1, start)
                    ? before
                    : NONE;
        }
        if (!sentence.has(link, LINKS.toArray(String[]::new)) || NounPhrases.isTime(sentence.at(start))) {
            return NONE;
        }
        int before = link;
        if (before - 1 > floor
                && sentence.tagged(before - 1, "ADJ", "VERB")
                && sentence.tagged(before - 2, "NOUN", "PRON")) {
            before--;
        }
        if (before - 1 < floor
                || !sentence.tagged(before - 1, "NOUN", "PROPN", "PRON")
                || NounPhrases.isTime(sentence.at(before - 1))) {
            return NONE;
        }
        int wider = startOf(sentence, before, floor);
        return wider < before ? wider : sentence.tagged(before - 1, "PRON") ? before - 1 : NONE;
    }

    private static boolean alike(Sentence sentence, int left, int right) {
        return sentence.at(left).isName() == sentence.tagged(right, "PROPN")
                || sentence.tagged(right, "PROPN", "DET", "ADJ");
    }
}
