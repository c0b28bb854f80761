package org.claimledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text makes a regular expression hang: on twice the text each takes about twice the steps. Steps are counted, not timed,
 * so the verdict is the same on every machine.
 */
class PatternLawsTest {

    private static final int LENGTH = 1_000;

    /** Twice, and some room for what happens once. */
    private static final double LINEAR = 2.5;

    /** Fewer steps than this for each character are few, whatever they grow by between two short texts. */
    private static final int FEW = 12;

    /** For each character of a text as many as there are in it: no pattern may come near. */
    private static final long MOST_STEPS = (long) LENGTH * LENGTH / 4;

    /** Only ever asked whether they match the whole of a text, so they begin at its beginning alone. */
    private static final Set<String> MATCHED_WHOLE = Set.of(
            "extraction.OutletMentions.BEFORE",
            "extraction.RoleReader.AGENT",
            "extraction.SourcePhrase.PARTICIPLE",
            "extraction.Speakers.PERSONAL",
            "reconciliation.rule.Numbers.ORDINAL",
            "ingest.html.BoilerplateLines.LISTED",
            "ingest.html.LinkedData.ARTICLE");

    private static final int MOST_WORDS = 40;
    private static final List<String> BETWEEN_WORDS = List.of("", " ", "a", "a ", "1 ", ", ", "-", "(", "\u00a0");

    private static final List<String> FILLERS = List.of(
            "", " ", "a", "A", "1", "a ", "A ", "1 ", "é", "_", "-", "- ", ".", ". ", ",", ", ", ":", ": ", "\"", "'",
            "(", "(a", "@", "a@", "/", "<", "<p ", "&", "\n", "\t", "\u00a0", "aA", "Aa. ", "a-", "-a-", "1,", "1.",
            "$1 ", "“a", "“a” ");

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void twiceTheTextTakesTwiceTheSteps(String place, Pattern pattern) {
        var asked =
                MATCHED_WHOLE.contains(place) ? Pattern.compile("\\A(?:" + pattern + ")\\z", pattern.flags()) : pattern;

        for (var hostile : hostileTo(pattern)) {
            long once = steps(asked, hostile.of(LENGTH), MOST_STEPS);
            long most = Math.max((long) (LINEAR * once), 2L * LENGTH * FEW);
            long twice = steps(asked, hostile.of(2 * LENGTH), most);

            assertThat(twice)
                    .as("%s on %s: %d steps, then", place, hostile, once)
                    .isLessThanOrEqualTo(most);
        }
    }

    @Test
    void aPatternThatIsNotLinearIsTold() {
        var slow = Pattern.compile("a+b");

        assertThat(steps(slow, "a".repeat(2 * LENGTH), Long.MAX_VALUE))
                .isGreaterThan((long) (LINEAR * steps(slow, "a".repeat(LENGTH), Long.MAX_VALUE)));
    }

    /** Every pattern that a class of the project holds, by its place. */
    static Stream<Object[]> patterns() {
        var found = new LinkedHashMap<String, Pattern>();
        classes().forEach(name -> collect(found, name));
        assertThat(found).hasSizeGreaterThan(60);
        return found.entrySet().stream().map(entry -> new Object[] {entry.getKey(), entry.getValue()});
    }

    private static List<String> classes() {
        try {
            var root = Path.of(Claimledger.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".class"))
                        .map(file -> file.replace(".class", "").replace(File.separatorChar, '.'))
                        .sorted()
                        .toList();
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void collect(Map<String, Pattern> found, String className) {
        try {
            for (var field : Class.forName(className).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && mayHold(field)) {
                    field.setAccessible(true);
                    var place = className.substring("org.claimledger.".length()) + "." + field.getName();
                    collect(found, place, field.get(null));
                }
            }
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(className, unreadable);
        }
    }

    private static boolean mayHold(Field field) {
        return field.getType() == Pattern.class
                || Collection.class.isAssignableFrom(field.getType())
                || Map.class.isAssignableFrom(field.getType());
    }

    private static void collect(Map<String, Pattern> found, String place, Object value) {
        if (value instanceof Pattern pattern) {
            found.put(place + (found.containsKey(place) ? "#" + found.size() : ""), pattern);
        } else if (value instanceof Collection<?> several) {
            several.stream().filter(Pattern.class::isInstance).forEach(one -> collect(found, place, one));
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().stream().filter(Pattern.class::isInstance).forEach(one -> collect(found, place, one));
            map.values().stream().filter(Pattern.class::isInstance).forEach(one -> collect(found, place, one));
        }
    }

    /** A text that begins with a head, goes on with a piece again and again, and ends as nothing would. */
    private record Hostile(String head, String piece) {

        String of(int length) {
            var text = new StringBuilder(length).append(head);
            while (text.length() < length) {
                text.append(piece);
            }
            return text.append('\u0001').toString();
        }
    }

    /** Repetitions of what the pattern looks for, alone, and with what may come in between. */
    private static Set<Hostile> hostileTo(Pattern pattern) {
        var words = words(pattern);
        var texts = new LinkedHashSet<Hostile>();
        for (var filler : FILLERS) {
            if (!filler.isEmpty()) {
                texts.add(new Hostile("", filler));
            }
        }
        for (var filler : BETWEEN_WORDS) {
            for (var word : words) {
                texts.add(new Hostile("", word + filler));
                texts.add(new Hostile("", filler + word + " "));
                texts.add(new Hostile(word + " ", filler.isEmpty() ? word : filler));
            }
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            texts.add(new Hostile("", words.get(i) + " " + words.get(i + 1) + " "));
        }
        return texts;
    }

    /** The runs of letters in a pattern's source, and strings of them as they stand there. */
    private static List<String> words(Pattern pattern) {
        var source = pattern.pattern().replaceAll("\\\\[a-zA-Z](\\{\\w+})?", " ");
        var words = new ArrayList<String>();
        for (var run : source.split("[^\\p{L}' -]+|\\?", -1)) {
            var word = run.strip();
            if (!word.isEmpty() && !words.contains(word) && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return words;
    }

    /** How many steps it takes to find all matches; counting ends once there are more than the most. */
    private static long steps(Pattern pattern, String text, long most) {
        var counted = new CountedText(text, most);
        var matcher = pattern.matcher(counted);
        try {
            while (matcher.find()) {
                counted.steps++;
            }
        } catch (TooMany enough) {
            return counted.steps;
        }
        return counted.steps;
    }

    private static final class TooMany extends RuntimeException {}

    /** A text that counts how often it is looked at. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private final long most;
        private long steps;

        CountedText(String text, long most) {
            this.text = text;
            this.most = most;
        }

        @Override
        public char charAt(int index) {
            if (++steps > most) {
                throw new TooMany();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
