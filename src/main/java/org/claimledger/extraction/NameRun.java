package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Capitalised words in a row: titles and then a name.
 *
 * @param from position of the name's first word in its sentence
 * @param span where the name stands, without its titles
 * @param honorific m or f where "Mr." or "Mrs." tells, else 0
 */
record NameRun(
        int from,
        Span span,
        List<String> titles,
        List<String> name,
        boolean afterArticle,
        boolean possessive,
        boolean subject,
        boolean isFormer,
        char honorific) {

    private static final Set<String> FEMALE =
            Set.of("mrs.", "ms.", "miss", "mrs", "ms", "congresswoman", "spokeswoman", "chairwoman");
    private static final Set<String> MALE = Set.of("mr.", "mr", "congressman", "spokesman", "chairman");

    boolean isTitled() {
        return !titles.isEmpty();
    }

    static List<NameRun> runsIn(Sentence sentence, Lexicon lexicon) {
        var runs = new ArrayList<NameRun>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!startsRun(sentence, i)) {
                continue;
            }
            int end = i + 1;
            while (end < sentence.size() && goesOn(sentence, end)) {
                end++;
            }
            runs.add(run(sentence, lexicon, i, end));
            i = end;
        }
        return runs;
    }

    static NameRun run(Sentence sentence, Lexicon lexicon, int from, int to) {
        int first = from;
        for (int i = from; i < to; i++) {
            if (lexicon.isTitle(sentence.at(i).word())) {
                first = i + 1;
            }
        }
        var titles = new ArrayList<String>();
        boolean former = sentence.has(from - 1, "former", "ex", "then");
        char honorific = 0;
        for (int i = Math.max(0, from - 3); i < first; i++) {
            var word = sentence.at(i).lower();
            if (i >= from || (lexicon.isTitle(word) && titleReaches(sentence, lexicon, i, from))) {
                titles.add(word);
                honorific = MALE.contains(word) ? 'm' : FEMALE.contains(word) ? 'f' : honorific;
                former |= word.equals("former");
            }
        }
        var name = new ArrayList<String>();
        for (int i = first; i < to; i++) {
            name.add(sentence.at(i).word());
        }
        int start = Math.min(first, to - 1);
        boolean possessive = to < sentence.size() && sentence.at(to).isPossessiveMark();
        boolean subject = !possessive && (from == 0 || (to < sentence.size() && sentence.tagged(to, "VERB", "AUX")));
        boolean article = sentence.has(from - 1, "the") && first == from;
        return new NameRun(
                start,
                sentence.span(start, to),
                List.copyOf(titles),
                joined(name),
                article,
                possessive,
                subject,
                former,
                honorific);
    }

    private static boolean titleReaches(Sentence sentence, Lexicon lexicon, int title, int from) {
        for (int i = title; i < from; i++) {
            if (!lexicon.isTitle(sentence.at(i).word())) {
                return false;
            }
        }
        return true;
    }

    /** "O ' Malley" and "Smith - Jones" as one word each. */
    private static List<String> joined(List<String> words) {
        var joined = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            boolean link = words.get(i).equals("-") && !joined.isEmpty() && i + 1 < words.size();
            if (link) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + "-" + words.get(++i));
            } else if (words.get(i).equals(".") && isInitial(joined)) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + ".");
            } else if (Character.isLetterOrDigit(words.get(i).charAt(0))) {
                joined.add(words.get(i));
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isInitial(List<String> words) {
        return !words.isEmpty() && words.get(words.size() - 1).length() == 1;
    }

    private static boolean startsRun(Sentence sentence, int i) {
        var token = sentence.at(i);
        boolean capital = token.startsUpper() && token.word().length() > 1 && !token.isPersonalPronoun();
        return capital
                && (token.isName() || (i > 0 && sentence.tagged(i, "NOUN", "ADJ")) || FEMALE.contains(token.lower()));
    }

    private static boolean goesOn(Sentence sentence, int i) {
        var token = sentence.at(i);
        boolean hyphen = token.is("-")
                && sentence.contains(i + 1)
                && sentence.at(i + 1).startsUpper()
                && token.span().end() == sentence.at(i + 1).span().start()
                && token.span().start() == sentence.at(i - 1).span().end();
        return hyphen
                || (token.startsUpper() && sentence.tagged(i, "PROPN", "NOUN", "ADJ"))
                || (token.isName()
                        && Set.of("de", "von", "van", "bin", "al", "la", "del", "der")
                                .contains(token.word().toLowerCase(Locale.ROOT)));
    }
}
