package org.claimledger.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The form of a name that people type in an address: {@code the-washington-post}. */
public final class Slug {

    private static final int LONGEST = 80;

    /** Latin letters that no decomposition takes apart. */
    private static final Map<String, String> SPELT_OUT = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ħ", "h", "ı", "i");

    private static final Pattern NOT_DECOMPOSED = Pattern.compile("[" + String.join("", SPELT_OUT.keySet()) + "]");
    private static final Pattern MARKS_AND_APOSTROPHES = Pattern.compile("[\\p{M}'’ʼ`]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern AT_THE_EDGES = Pattern.compile("^-|-$");

    private Slug() {}

    /**
     * The slug of a name: small letters and digits, words joined by hyphens, accents and apostrophes gone; letters of
     * other scripts stay. It may be cut at 80 characters, and the slug of a slug is itself.
     *
     * @throws NamelessException if the name has no letter and no digit
     */
    public static String of(String name) {
        var letters = spellOut(decompose(decompose(name).toLowerCase(Locale.ROOT)));
        var plain = MARKS_AND_APOSTROPHES.matcher(letters).replaceAll("");
        var slug = trim(BETWEEN_WORDS.matcher(plain).replaceAll("-"));
        if (slug.isEmpty()) {
            throw new NamelessException(name);
        }
        return slug.length() <= LONGEST ? slug : trim(cut(slug));
    }

    /** Whether a name has a slug. */
    public static boolean isPossible(String name) {
        return name.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String decompose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    private static String spellOut(String text) {
        return NOT_DECOMPOSED.matcher(text).replaceAll(letter -> SPELT_OUT.getOrDefault(letter.group(), ""));
    }

    private static String trim(String slug) {
        return AT_THE_EDGES.matcher(slug).replaceAll("");
    }

    private static String cut(String slug) {
        var splitsACharacter = Character.isHighSurrogate(slug.charAt(LONGEST - 1));
        return slug.substring(0, splitsACharacter ? LONGEST - 1 : LONGEST);
    }
}
