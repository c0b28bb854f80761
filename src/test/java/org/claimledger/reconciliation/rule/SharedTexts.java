package org.claimledger.reconciliation.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Modality;
import org.claimledger.extraction.Period;

/** Claims made of the texts beside the checkout, where they are present. */
final class SharedTexts {

    static final Path ROOT = Path.of("../shared");

    private static final Set<String> SPEAKERS = Set.of(
            "Donald Trump",
            "Sarah Sanders",
            "Steven Mnuchin",
            "Senior U.S. officials",
            "Trump administration",
            "Treasury Department",
            "North Korea hawks");

    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedTexts() {}

    static boolean arePresent() {
        return Files.exists(ROOT.resolve("articles/expected.json"));
    }

    static JsonNode expected() {
        return json(read(ROOT.resolve("articles/expected.json")));
    }

    /** The claims of the two real articles, by their key. */
    static Map<String, ClaimFacts> expectedClaims() {
        JsonNode expected = expected();
        Map<String, ClaimFacts> claims = new TreeMap<>();
        for (JsonNode article : expected.get("articles")) {
            String text =
                    read(ROOT.resolve("articles").resolve(article.get("file").asText()));
            for (JsonNode claim : expected.get("claims")) {
                if (claim.get("article").equals(article.get("key"))) {
                    claims.put(claim.get("id").asText(), claim(article, claim, text));
                }
            }
        }
        return claims;
    }

    private static ClaimFacts claim(JsonNode article, JsonNode claim, String text) {
        String quote = claim.get("quote").asText();
        List<CitedSource> via = new ArrayList<>();
        claim.get("via").forEach(source -> via.add(source(source.asText())));
        int at = text.indexOf(quote);
        boolean quoted = at > 0 && "\"\u201C".indexOf(text.charAt(at - 1)) >= 0;
        ClaimKind kind = claim.has("kind")
                ? ClaimKind.NOTICE
                : quoted ? ClaimKind.QUOTATION : via.isEmpty() ? ClaimKind.REPORT : ClaimKind.PARAPHRASE;
        return new ClaimFacts(
                claim.get("id").asText(),
                article.get("key").asText(),
                article.get("outlet").asText(),
                via,
                kind,
                Modality.ASSERTED,
                quote,
                sentenceAround(text, at),
                topic(article.get("headline").asText(), lead(text)),
                claim.has("statedOn")
                        ? Period.of(LocalDate.parse(claim.get("statedOn").asText()))
                        : null,
                Instant.parse(article.get("publishedAt").asText()));
    }

    /** The people who speak in the two articles are the few; what else is cited there are outlets. */
    private static CitedSource source(String name) {
        return new CitedSource(name, SPEAKERS.contains(name) ? HopKind.PERSON : HopKind.OUTLET, true);
    }

    private static String lead(String text) {
        return text.lines().filter(line -> line.length() > 120).findFirst().orElse("");
    }

    private static String sentenceAround(String text, int at) {
        int offset = 0;
        for (String sentence : sentences(text)) {
            int start = text.indexOf(sentence, offset);
            offset = start + sentence.length();
            if (at < offset) {
                return sentence;
            }
        }
        return text;
    }

    static List<String> sentences(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.US);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** What an article is about: the words of headline and lead without those that carry no meaning. */
    static Set<String> topic(String headline, String lead) {
        Set<String> topic = new HashSet<>();
        for (Token token : Tokeniser.tokens(Tokeniser.plain(headline + ". " + lead))) {
            if (token.isWord() && token.hasContent()) {
                topic.add(token.word());
            }
        }
        return topic;
    }

    static List<JsonNode> lines(String path) {
        return read(ROOT.resolve(path)).lines().map(SharedTexts::json).toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
