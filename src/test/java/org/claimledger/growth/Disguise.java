package org.claimledger.growth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a story of other people, other places and other numbers: in names vowels become other vowels and l, m, n and r each
 * other, in numbers digits other digits. So a text keeps its length, and all that was found in it its place.
 */
public final class Disguise {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final List<String> EXCHANGED = List.of("aeiou", "lmnr");

    /** None: the story as it is. */
    public static final Disguise NONE = new Disguise(Set.of(), 0);

    private final Set<String> names;
    private final long seed;
    private final Map<Character, Character> letters = new HashMap<>();

    /**
     * Another story for every seed.
     *
     * @param names the words to be changed, in lower case
     */
    Disguise(Set<String> names, long seed) {
        this.names = names;
        this.seed = seed;
        var random = new Random(seed);
        for (var group : EXCHANGED) {
            var shuffled = new ArrayList<>(group.chars().boxed().toList());
            Collections.shuffle(shuffled, random);
            for (int i = 0; i < group.length(); i++) {
                char to = (char) shuffled.get(i).intValue();
                letters.put(group.charAt(i), to);
                letters.put(Character.toUpperCase(group.charAt(i)), Character.toUpperCase(to));
            }
        }
    }

    /** The text in disguise; a name or a number becomes the same in all texts of a story. */
    String of(String text) {
        return names.isEmpty()
                ? text
                : WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
    }

    private String word(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return YEAR.matcher(word).matches() ? word : number(word);
        }
        return names.contains(word.toLowerCase(Locale.ROOT)) ? name(word) : word;
    }

    private String name(String word) {
        var changed = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            changed.append(letters.getOrDefault(letter, letter).charValue());
        }
        return changed.toString();
    }

    private String number(String digits) {
        var random = new Random(seed + digits.hashCode());
        var changed = new StringBuilder().append(1 + random.nextInt(9));
        while (changed.length() < digits.length()) {
            changed.append(random.nextInt(10));
        }
        return changed.toString();
    }

    /** What all disguises of a text have in common. */
    static String bare(String text) {
        var bare = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            bare.append(bare(text.charAt(i)));
        }
        return bare.toString();
    }

    private static char bare(char letter) {
        if (Character.isDigit(letter)) {
            return '0';
        }
        for (var group : EXCHANGED) {
            if (group.indexOf(Character.toLowerCase(letter)) >= 0) {
                return group.charAt(0);
            }
        }
        return letter;
    }
}
