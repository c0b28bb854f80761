package org.claimledger.extraction;

import java.util.Locale;
import java.util.Set;

/**
 * A word or a mark of a sentence.
 *
 * @param word as printed, with straight quotation marks
 * @param tag its part of speech (Universal Dependencies)
 */
record Token(Span span, String word, String lower, String tag) {

    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "it", "i", "we", "you");
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "its", "my", "our", "your");

    static Token of(Span span, String word, String tag) {
        return new Token(span, word, word.toLowerCase(Locale.ROOT), tag);
    }

    boolean is(String form) {
        return lower.equals(form);
    }

    boolean isAnyOf(Set<String> forms) {
        return forms.contains(lower);
    }

    boolean isVerb() {
        return tag.equals("VERB") || tag.equals("AUX");
    }

    boolean isName() {
        return tag.equals("PROPN");
    }

    boolean isNoun() {
        return tag.equals("NOUN") || tag.equals("PROPN");
    }

    boolean isPersonalPronoun() {
        return PERSONAL.contains(lower);
    }

    boolean isPossessivePronoun() {
        return POSSESSIVE.contains(lower);
    }

    boolean isPossessiveMark() {
        return is("'s") || (is("'") && !tag.equals("PUNCT")) || (is("'") && tag.equals("PART"));
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(word.charAt(0))
                && word.length() <= 3
                && !is("'s")
                && !is("n't")
                && !isClitic();
    }

    boolean startsUpper() {
        return Character.isUpperCase(word.charAt(0));
    }

    boolean isQuoteMark() {
        return is("\"") || is("''") || is("``");
    }

    private boolean isClitic() {
        return word.length() > 1 && word.charAt(0) == '\'' && Character.isLetter(word.charAt(1));
    }
}
