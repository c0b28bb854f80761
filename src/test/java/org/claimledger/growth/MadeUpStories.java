package org.claimledger.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.claimledger.extraction.ArticleText;
import org.claimledger.outlet.KnownOutlets;

/** A few hundred made-up stories: eight kinds of events in thirty places, each told by three outlets in their own words. */
final class MadeUpStories {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
    private static final List<String> FIRST = List.of("Anna", "Robert", "Maria", "Peter", "Laura", "Daniel", "Karen");
    private static final List<String> LAST = List.of("Holbeck", "Sandoval", "Wrenfield", "Okafor", "Tillman", "Varga");
    private static final List<String> BEGINNINGS = List.of("Lark", "Vel", "Oster", "Brin", "Dunmor", "Hals");
    private static final List<String> ENDINGS = List.of("haven", "mouth", "stead", "ford", "wick");
    private static final List<String> OUTLETS = List.of(
            "The Harbour Herald", "The Evening Courier", "Northern Post", "The Valley Gazette", "Metro Bulletin");

    private final Random random = new Random(1);

    static List<List<ArticleText>> all() {
        var stories = new ArrayList<List<ArticleText>>();
        var telling = new MadeUpStories();
        for (var kind : kinds()) {
            for (var beginning : BEGINNINGS) {
                ENDINGS.forEach(ending -> stories.add(telling.story(kind, beginning + ending)));
            }
        }
        return stories;
    }

    /** The lines of each kind of story, the headline first. */
    private static List<List<String>> kinds() {
        try (var file = MadeUpStories.class.getResourceAsStream("stories.txt")) {
            var kinds = new ArrayList<List<String>>();
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            for (var part : text.split("\n\n", -1)) {
                var lines = part.lines().filter(line -> !line.startsWith("#")).toList();
                if (!lines.isEmpty()) {
                    kinds.add(lines);
                }
            }
            return kinds;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<ArticleText> story(List<String> kind, String place) {
        var person = anyOf(FIRST) + " " + anyOf(LAST);
        var other = anyOf(FIRST) + " " + anyOf(LAST);
        int n = 20 + random.nextInt(900);
        int m = 2 + random.nextInt(17);
        var articles = new ArrayList<ArticleText>();
        for (int i = 0; i < 3; i++) {
            var lines = new ArrayList<String>();
            for (var line : kind) {
                var ways = line.split(" \\| ", -1);
                lines.add(ways[random.nextInt(ways.length)]
                        .replace("{place}", place)
                        .replace("{person}", person)
                        .replace("{other}", other)
                        .replace("{n}", Integer.toString(n))
                        .replace("{m}", Integer.toString(m)));
            }
            articles.add(new ArticleText(
                    OUTLETS.get((place.length() + i) % OUTLETS.size()),
                    lines.get(0),
                    null,
                    DAY,
                    String.join("\n\n", lines.subList(1, lines.size())),
                    KnownOutlets.load().names()));
        }
        return articles;
    }

    private String anyOf(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
