package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the resolving of names in every text. */
class NameLawsTest {

    private static final List<String> FIRST = List.of("Anna", "Peter", "Carol", "John", "Maria", "Robert");
    private static final List<String> LAST = List.of("Keller", "Holm", "Smith", "Lopez", "Lind");
    private static final List<String> TITLES = List.of("Mr. ", "Ms. ", "Senator ", "Treasury Secretary ", "", "", "");
    private static final List<String> OTHERS = List.of("He", "She", "The senator", "The Treasury secretary", "They");
    private static final List<String> DEEDS = List.of(
            "said the bridge is closed.", "left for Bern.", "met Robert Lind.", "told Carol Smith that it rained.");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @ParameterizedTest
    @MethodSource("seeds")
    void resolvingIsTheSameWhateverWasResolvedBefore(long seed) {
        var story = new Story(new Random(seed));
        var alone = story.mentions.stream()
                .map(mention -> SourcesTest.sources(story.text()).resolve(mention))
                .toList();

        var shuffled = new ArrayList<>(story.mentions);
        Collections.shuffle(shuffled, new Random(seed + 1));
        var sources = SourcesTest.sources(story.text());
        shuffled.forEach(sources::resolve);

        assertThat(story.mentions.stream().map(sources::resolve).toList()).isEqualTo(alone);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNameContainsTheLastNameThatIsPrinted(long seed) {
        var story = new Story(new Random(seed));
        var sources = SourcesTest.sources(story.text());

        for (var mention : story.mentions) {
            var printed = mention.in(story.text());
            var name = sources.resolve(mention).name();
            var words =
                    WORD.matcher(printed).results().map(word -> word.group()).toList();
            boolean described = OTHERS.contains(printed);
            assertThat(described || name.contains(words.get(words.size() - 1)))
                    .as(printed + " is " + name)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsCalledByTheOtherPronounOrTitle(long seed) {
        var story = new Story(new Random(seed));
        var sources = SourcesTest.sources(story.text());

        for (var mention : story.mentions) {
            var printed = mention.in(story.text());
            var source = sources.resolve(mention);
            if (printed.equals("He") || printed.startsWith("Mr. ")) {
                assertThat(source.gender()).as(printed + " is " + source.name()).isNotEqualTo('f');
            }
            if (printed.equals("She") || printed.startsWith("Ms. ")) {
                assertThat(source.gender()).as(printed + " is " + source.name()).isNotEqualTo('m');
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noTextMakesResolvingHang(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var sources = SourcesTest.sources(text);
            for (int at = 0; at + 40 < text.length(); at += 997) {
                sources.resolve(new Span(at, at + 40));
            }
        });
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 25).mapToObj(seed -> 104_729L * seed);
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "Anna Keller said the mayor left. ".repeat(3000),
                "He and she said that his ".repeat(4000),
                "Ann Lee, the mayor, and ".repeat(4000),
                "the Department of the Department of ".repeat(3000),
                "Ann Bea Cay Dee Eve Fay ".repeat(4000),
                "who, who, which ".repeat(6000),
                "( ( ( Ann , ".repeat(8000));
    }

    /** A story of people who share names, with every place where one is mentioned as a subject. */
    private static final class Story {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> mentions = new ArrayList<>();

        Story(Random random) {
            int sentences = 5 + random.nextInt(15);
            for (int i = 0; i < sentences; i++) {
                var subject = random.nextInt(3) == 0 ? any(OTHERS, random) : name(random);
                mentions.add(new Span(text.length(), text.length() + subject.length()));
                text.append(subject)
                        .append(' ')
                        .append(any(DEEDS, random))
                        .append(random.nextInt(4) == 0 ? "\n\n" : " ");
            }
        }

        String text() {
            return text.toString();
        }

        private static String name(Random random) {
            var first = random.nextBoolean() ? any(FIRST, random) + " " : "";
            var title = first.isEmpty() ? any(TITLES, random) : "";
            return title + first + any(LAST, random);
        }

        private static String any(List<String> words, Random random) {
            return words.get(random.nextInt(words.size()));
        }
    }
}
