package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a source: the phrase proper, without what is put beside or behind it.
 *
 * @param from the first word, after a preposition
 * @param to after the last word of the phrase proper
 * @param base after the noun that it is about: "officials" in "officials in Boston"
 * @param end after the last word of all that was marked
 */
record SourcePhrase(Sentence sentence, int from, int to, int base, int end) {

    private static final int LONGEST_PARTICLE = 3;
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{Ll}+(ed|ing)|out");

    static SourcePhrase of(Sentence sentence, Span mention) {
        int from = Math.min(sentence.size() - 1, tokenAt(sentence, mention.start()));
        int end = Math.max(from + 1, sentence.indexAt(mention.end()));
        while (from < end - 1 && (sentence.at(from).isMark() || opens(sentence, from))) {
            from++;
        }
        return within(sentence, from, end);
    }

    static SourcePhrase within(Sentence sentence, int from, int end) {
        int to = withoutMarks(sentence, from, phraseEnd(sentence, from, end));
        return new SourcePhrase(sentence, from, to, baseEnd(sentence, from, to), end);
    }

    private static int tokenAt(Sentence sentence, int place) {
        int i = sentence.indexAt(place);
        boolean inside = i > 0 && sentence.at(i - 1).span().end() > place;
        return inside ? i - 1 : i;
    }

    /** "in media reports", "while hands at the mill": what links the phrase to the rest. */
    private static boolean opens(Sentence sentence, int i) {
        return sentence.tagged(i, "ADP", "SCONJ", "CCONJ")
                && (!sentence.at(i).startsUpper()
                        || sentence.has(i, "in", "by", "from", "to", "while", "but", "and", "as"));
    }

    private static int phraseEnd(Sentence sentence, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean relative = sentence.has(i, "who", "whom", "which", "whose")
                    || (sentence.has(i, "that") && sentence.tagged(i + 1, "VERB", "AUX"));
            boolean suffix = sentence.has(i, ",") && sentence.has(i + 1, "jr.", "jr", "sr.", "inc.", "inc", "llc");
            if (relative
                    || sentence.has(i, "(", "[", ":", ";")
                    || (sentence.has(i, ",") && !suffix)
                    || sentence.isDash(i)) {
                return i;
            }
        }
        return end;
    }

    private static int withoutMarks(Sentence sentence, int from, int to) {
        int end = to;
        while (end > from + 1
                && !isLastOfName(sentence, end - 1)
                && (sentence.at(end - 1).isMark() || isTrailing(sentence, end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isTrailing(Sentence sentence, int i) {
        return sentence.at(i).isPossessiveMark() || sentence.has(i, "'", "'s");
    }

    /** The dot of "Jr." where it stands alone. */
    private static boolean isLastOfName(Sentence sentence, int i) {
        return sentence.has(i, ".") && sentence.has(i - 1, "jr", "sr", "inc", "corp");
    }

    private static int baseEnd(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean joins = OrganisationNames.joins(sentence, i) || isOfBetweenCapitals(sentence, i);
            boolean link = sentence.tagged(i, "ADP", "SCONJ") && !joins;
            boolean noun = sentence.tagged(i - 1, "NOUN", "PROPN", "PRON", "NUM");
            boolean adverb =
                    noun && sentence.tagged(i, "ADV", "VERB") && !sentence.at(i).startsUpper();
            boolean participle =
                    noun && PARTICIPLE.matcher(sentence.at(i).word()).matches();
            boolean after = (adverb || participle) && !(i + 1 < to && sentence.tagged(i + 1, "NOUN"));
            boolean time =
                    noun && NounPhrases.isTime(sentence.at(i)) && !(i + 1 < to && sentence.tagged(i + 1, "NOUN"));
            if (link || after || time) {
                return i;
            }
        }
        return to;
    }

    private static boolean isOfBetweenCapitals(Sentence sentence, int i) {
        return sentence.has(i, "of")
                && sentence.at(i - 1).startsUpper()
                && sentence.contains(i + 1)
                && sentence.at(i + 1).startsUpper();
    }

    Token first() {
        return sentence.at(from);
    }

    /** The noun that the phrase is about. */
    Token head() {
        return sentence.at(base - 1);
    }

    boolean isOneWord() {
        return to == from + 1;
    }

    boolean isDefinite() {
        return first().is("the");
    }

    int place() {
        return first().span().start();
    }

    /** The phrase proper as printed. */
    String in(String plain) {
        return sentence.span(from, to).in(plain);
    }

    /** The words before the base ends, small and without articles. */
    List<String> nouns() {
        var words = new ArrayList<String>();
        for (int i = from; i < base; i++) {
            if (!sentence.tagged(i, "DET") && !sentence.has(i, "the", "a", "an")) {
                words.add(sentence.at(i).lower());
            }
        }
        return words.isEmpty() ? List.of(first().lower()) : words;
    }

    /** The capitalised words with which the base ends; from equals to where there are none. */
    Draft.Words name() {
        int start = base;
        while (start > from && isNameWord(start - 1)) {
            start--;
        }
        while (start < base && !sentence.at(start).startsUpper()) {
            start++;
        }
        return new Draft.Words(start, base);
    }

    private boolean isNameWord(int i) {
        var token = sentence.at(i);
        boolean nextUpper = i + 1 < base && sentence.at(i + 1).startsUpper();
        boolean inner =
                token.is("-") || token.is(".") || token.is("&") || token.is("/") || isOfBetweenCapitals(sentence, i);
        boolean particle = token.isName()
                && token.lower().length() <= LONGEST_PARTICLE
                && i > from
                && sentence.at(i - 1).startsUpper();
        return OrganisationNames.joins(sentence, i)
                || OrganisationNames.owns(sentence, i)
                || (token.is(".") && i == base - 1 && sentence.has(i - 1, "jr", "sr", "inc", "corp"))
                || (token.startsUpper() && !token.isMark() && !sentence.tagged(i, "DET", "PRON") && !token.is("the"))
                || ((inner || particle) && nextUpper);
    }
}
