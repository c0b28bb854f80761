package org.claimledger.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimledger.reconciliation.rule.Token.Shape;

/** Cuts a text into words, numbers and marks. */
final class Tokeniser {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>[$€£]?\\d+(?:[.,]\\d+)*(?:st|nd|rd|th|bn|[kKmMbB])?\\b%?)|(?<word>(?:\\p{L}\\.){2,}|\\p{L}+(?:'\\p{L}+)*)|\\S");

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final double NUMBER_WEIGHT = 0.8;

    private Tokeniser() {}

    /** Typographic quotation marks and dashes made plain, each by one character, so that places stay. */
    static String plain(String text) {
        return text.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u00A0', ' ');
    }

    static List<Token> tokens(String plain) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(plain);
        while (found.find()) {
            tokens.add(token(found));
        }
        joinParticles(tokens);
        return List.copyOf(tokens);
    }

    private static Token token(Matcher found) {
        String printed = found.group();
        if (found.group("number") != null) {
            return new Token(
                    Shape.NUMBER, printed, printed, "#" + printed, found.start(), found.end(), false, NUMBER_WEIGHT);
        }
        if (found.group("word") == null) {
            return new Token(Shape.MARK, printed, printed, printed, found.start(), found.end(), false, 0);
        }
        String word = lowerCase(printed);
        String stem = Lexicon.ENGLISH.stem(word);
        boolean capitalised = Character.isUpperCase(printed.charAt(0));
        double weight = CALENDAR.contains(word) && capitalised ? 0 : Lexicon.ENGLISH.weight(word, stem);
        return new Token(
                Shape.WORD, word, stem, Lexicon.ENGLISH.concept(stem), found.start(), found.end(), capitalised, weight);
    }

    private static String lowerCase(String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        if (word.endsWith("'s")) {
            word = word.substring(0, word.length() - 2);
        }
        return word.endsWith(".") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }

    private static void joinParticles(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token verb = tokens.get(i);
            String stem = verb.stem() + " " + tokens.get(i + 1).word();
            if (Lexicon.ENGLISH.knows(stem)) {
                tokens.set(
                        i,
                        new Token(
                                Shape.WORD,
                                verb.word(),
                                stem,
                                Lexicon.ENGLISH.concept(stem),
                                verb.start(),
                                verb.end(),
                                verb.capitalised(),
                                1));
            }
        }
    }
}
