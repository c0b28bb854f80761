package org.claimledger.growth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimledger.extraction.ArticleText;
import org.claimledger.extraction.ClaimExtractor;
import org.claimledger.outlet.KnownOutlets;

/** The stories around which a ledger is grown, each told by several outlets. An article is read when it is first needed. */
public final class Stories {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
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
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final List<List<ArticleText>> stories;
    private final Map<Integer, List<ReadArticle>> read = new HashMap<>();
    private final ClaimExtractor extractor = new ClaimExtractor();
    private final Set<String> names;

    private Stories(List<List<ArticleText>> stories) {
        this.stories = stories;
        this.names = names(stories);
    }

    static Stories madeUp() {
        return new Stories(MadeUpStories.all());
    }

    /** Of a file of events, a JSON document each line, with {@code date} and the articles in {@code news}. */
    public static Stories in(Path events) throws IOException {
        var json = new ObjectMapper();
        var stories = new ArrayList<List<ArticleText>>();
        for (var line : Files.readAllLines(events)) {
            var event = json.readTree(line);
            var story = new ArrayList<ArticleText>();
            event.get("news").forEach(news -> story.add(article(event, news)));
            if (!story.isEmpty()) {
                stories.add(story);
            }
        }
        return new Stories(stories);
    }

    private static ArticleText article(JsonNode event, JsonNode news) {
        var paragraphs = new ArrayList<String>();
        news.get("body").forEach(paragraph -> paragraphs.add(paragraph.asText()));
        return new ArticleText(
                news.get("outlet").asText(),
                news.get("title").asText(),
                null,
                OffsetDateTime.parse(event.get("date").asText()).toLocalDate(),
                String.join("\n\n", paragraphs),
                KnownOutlets.load().names());
    }

    /** What is never written in small letters, but for outlets and the calendar. */
    private static Set<String> names(List<List<ArticleText>> stories) {
        var capitalised = new HashSet<String>();
        var small = new HashSet<>(CALENDAR);
        KnownOutlets.load().all().stream()
                .flatMap(outlet -> Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream()))
                .flatMap(Stories::words)
                .forEach(word -> small.add(word.toLowerCase(Locale.ROOT)));
        stories.stream().flatMap(List::stream).forEach(article -> {
            words(article.outlet()).forEach(word -> small.add(word.toLowerCase(Locale.ROOT)));
            words(article.text())
                    .forEach(word -> (Character.isUpperCase(word.charAt(0)) ? capitalised : small)
                            .add(word.toLowerCase(Locale.ROOT)));
        });
        capitalised.removeAll(small);
        return Set.copyOf(capitalised);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group());
    }

    public int count() {
        return stories.size();
    }

    public List<ReadArticle> story(int number) {
        return read.computeIfAbsent(
                number,
                any -> stories.get(number).stream()
                        .map(article -> new ReadArticle(article, extractor.extract(article)))
                        .toList());
    }

    Disguise disguise(long seed) {
        return new Disguise(names, seed);
    }

    /** Every claim of every story. */
    Set<String> claims() {
        return Stream.iterate(0, number -> number < count(), number -> number + 1)
                .flatMap(number -> story(number).stream())
                .flatMap(article -> article.found().claims().stream())
                .map(claim -> claim.text())
                .collect(Collectors.toSet());
    }
}
