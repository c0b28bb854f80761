package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Capitalised words in a row: titles and then a name.
 *
 * @param from position of the name's first word in its sentence
 * @param to position after its last word
 * @param span where the name stands, without its titles
 * @param honorific m or f where "Mr." or "Mrs." tells, else 0
 */
record NameRun(
        int from,
        int to,
        Span span,
        List<String> titles,
        List<String> name,
        boolean afterArticle,
        boolean possessive,
        boolean subject,
        boolean isFormer,
        char honorific) {

    private static final Set<String> NO_OFFICES =
            Set.of("republican", "democratic", "majority", "minority", "vice", "general");
    private static final Set<String> PARTICLES =
            Set.of("de", "von", "van", "bin", "al", "la", "del", "der", "di", "da", "dos", "den", "ter", "ibn", "el");
    private static final int REACH = 25;

    /** The office that the titles before it name. */
    Set<String> offices() {
        if (!isTitled() || isFormer) {
            return Set.of();
        }
        var role = Role.of(titles, titles.get(titles.size() - 1), false);
        return role.isOffice() ? Set.of(role.head()) : Set.of();
    }

    boolean isTitled() {
        return !titles.isEmpty();
    }

    /** Whether an honorific or an office stands before it. */
    boolean isPersonTitled() {
        return honorific != 0 || (isTitled() && !NO_OFFICES.contains(titles.get(titles.size() - 1)));
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

    /** The capitalised words directly before a place. */
    static Optional<NameRun> runEndingAt(Sentence sentence, Lexicon lexicon, int end) {
        int from = end;
        while (from > 0
                && end - from < 8
                && (startsRun(sentence, from - 1) || (from < end && goesOn(sentence, from - 1)))) {
            from--;
        }
        return from < end ? Optional.of(run(sentence, lexicon, from, end)) : Optional.empty();
    }

    static NameRun run(Sentence sentence, Lexicon lexicon, int from, int to) {
        int first = firstOfName(sentence, lexicon, from, to);
        var titles = new ArrayList<String>();
        boolean former = sentence.has(from - 1, "former", "ex", "then");
        char honorific = 0;
        for (int i = Math.max(0, from - 3); i < first; i++) {
            var word = sentence.at(i).lower();
            if (i >= from || (lexicon.isTitle(word) && titleReaches(sentence, lexicon, i, from))) {
                titles.add(word);
                honorific = Role.gender(word) != 0 ? Role.gender(word) : honorific;
                former |= word.equals("former");
            }
        }
        var name = new ArrayList<String>();
        for (int i = first; i < to; i++) {
            name.add(sentence.at(i).word());
        }
        int start = Math.min(first, to - 1);
        boolean possessive = to < sentence.size() && sentence.at(to).isPossessiveMark();
        boolean subject = !possessive && (from == 0 || isSubject(sentence, to) || isInverted(sentence, start, titles));
        boolean article = sentence.has(from - 1, "the") && first == from;
        return new NameRun(
                start,
                to,
                sentence.span(start, to),
                List.copyOf(titles),
                joined(name),
                article,
                possessive,
                subject,
                former,
                honorific);
    }

    /** Where titles end and the name begins: at the last given name, if other words come before it. */
    private static int firstOfName(Sentence sentence, Lexicon lexicon, int from, int to) {
        int first = from;
        for (int i = from; i < to; i++) {
            if (lexicon.isTitle(sentence.at(i).word())) {
                first = i + 1;
            }
        }
        for (int i = first + 1; i < to - 1; i++) {
            boolean given = lexicon.gender(sentence.at(i).word()).isPresent();
            boolean before = lexicon.gender(sentence.at(first).word()).isPresent()
                    || sentence.at(first).word().length() < 3
                    || sentence.has(i - 1, "-");
            if (given && !before) {
                return i;
            }
        }
        return first;
    }

    /** Whether its verb follows, after an adverb, brackets or an apposition. */
    private static boolean isSubject(Sentence sentence, int to) {
        int i = to;
        if (sentence.has(i, "(", ",")) {
            var close = sentence.has(i, "(") ? ")" : ",";
            boolean apposition =
                    close.equals(")") || sentence.tagged(i + 1, "DET", "ADJ", "NOUN", "PRON", "PROPN", "NUM");
            int limit = Math.min(sentence.size(), i + REACH);
            int end = i + 1;
            while (apposition && end < limit && !sentence.has(end, close)) {
                end++;
            }
            i = apposition && end < limit ? end + 1 : i;
        }
        while (sentence.tagged(i, "ADV") || sentence.isDash(i)) {
            i++;
        }
        return sentence.tagged(i, "VERB", "AUX");
    }

    /** '"...," said Jane Roe': the verb stands between the quotation and the name. */
    private static boolean isInverted(Sentence sentence, int from, List<String> titles) {
        int verb = from - titles.size() - 1;
        return sentence.tagged(verb, "VERB")
                && !sentence.quoted(verb)
                && verb > 0
                && (sentence.quoted(verb - 1) || sentence.has(verb - 1, ",", "\"", "''"));
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
        boolean capital = token.startsUpper()
                && token.word().length() > 1
                && !token.isPersonalPronoun()
                && !NounPhrases.isTime(token);
        return capital
                && (token.isName()
                        || (i > 0 && sentence.tagged(i, "NOUN", "ADJ", "ADV"))
                        || Role.gender(token.lower()) != 0);
    }

    private static boolean goesOn(Sentence sentence, int i) {
        var token = sentence.at(i);
        boolean hyphen = token.is("-")
                && i > 0
                && sentence.contains(i + 1)
                && sentence.at(i + 1).startsUpper()
                && token.span().end() == sentence.at(i + 1).span().start()
                && token.span().start() == sentence.at(i - 1).span().end();
        boolean initial = token.is(".")
                && i > 0
                && sentence.at(i - 1).word().length() == 1
                && sentence.contains(i + 1)
                && sentence.at(i + 1).startsUpper();
        boolean particle = token.isAnyOf(PARTICLES)
                && sentence.contains(i + 1)
                && sentence.at(i + 1).startsUpper()
                && (token.isName() || sentence.tagged(i + 1, "PROPN"));
        return hyphen
                || initial
                || particle
                || (token.startsUpper()
                        && !token.isPersonalPronoun()
                        && !NounPhrases.isTime(token)
                        && sentence.tagged(i, "PROPN", "NOUN", "ADJ", "ADV"));
    }
}
