package org.claimledger.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimledger.article.CanonicalUrl;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says of its article, in the words of schema.org. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final Pattern ARTICLE =
            Pattern.compile("(https?://schema\\.org/)?(\\w*Article|BlogPosting|LiveBlogPosting|Report)");

    private static final Pattern WRAPPING = Pattern.compile("^\\s*(<!--|//<!\\[CDATA\\[)|(-->|//\\]\\]>)\\s*$");
    private static final Pattern TAG = Pattern.compile("</?(p|br|div|li|blockquote|h[2-6]|a|em|strong)\\b[^<>]*>");

    private static final int MOST_ARTICLES = 100;

    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private JsonNode article = MissingNode.getInstance();

    private LinkedData() {}

    /** Of several articles the one at the page's address is meant, or the first. */
    static LinkedData of(Document document, CanonicalUrl page) {
        var data = new LinkedData();
        document.select("script[type*=ld+json]").forEach(script -> data.read(script.data()));
        data.articles.stream()
                .filter(article -> data.isAt(page, article))
                .findFirst()
                .or(() -> data.articles.stream().findFirst())
                .ifPresent(article -> data.article = article);
        return data;
    }

    /** The paragraphs of a text that may hold markup. */
    static List<Paragraph> paragraphs(String text) {
        var html = TAG.matcher(text).find() ? text : text.replace("<", "&lt;").replaceAll("\\R+", "<br><br>");
        return ParagraphReader.read(Parser.htmlParser().parseInput(html, "").body(), Set.of());
    }

    @Nullable
    String text(String field) {
        var value = article.path(field);
        return value.isTextual() && !value.textValue().isBlank()
                ? Parser.unescapeEntities(value.textValue(), false)
                : null;
    }

    /** The names in a field that may hold a string, an object, a reference to one, or several of them. */
    List<String> names(String field) {
        return values(article.path(field))
                .map(this::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void read(String json) {
        try {
            collect(JSON.readTree(WRAPPING.matcher(json).replaceAll("")));
        } catch (JsonProcessingException e) {
            // A page whose linked data is broken may still be read without it.
            return;
        }
    }

    private void collect(JsonNode root) {
        var open = new ArrayDeque<JsonNode>(List.of(root));
        while (!open.isEmpty()) {
            var node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                open.addLast(node.path("@graph"));
                open.addLast(node.path("mainEntity"));
                index(node);
            }
        }
    }

    private void index(JsonNode node) {
        if (node.path("@id").isTextual() && node.size() > 1) {
            byId.putIfAbsent(node.path("@id").textValue(), node);
        }
        if (articles.size() < MOST_ARTICLES
                && values(node.path("@type"))
                        .anyMatch(type -> ARTICLE.matcher(type.asText()).matches())) {
            articles.add(node);
        }
    }

    private boolean isAt(CanonicalUrl page, JsonNode node) {
        return Stream.of(
                        node.path("url"),
                        node.path("mainEntityOfPage"),
                        node.path("mainEntityOfPage").path("@id"))
                .map(url -> SiteUrl.of(url.asText(), page))
                .anyMatch(page::equals);
    }

    private @Nullable String name(JsonNode node) {
        var known = byId.getOrDefault(node.path("@id").asText(), node);
        var name = node.isTextual()
                ? node
                : known.path("name").isArray() ? known.path("name").path(0) : known.path("name");
        return name.isTextual() ? Parser.unescapeEntities(name.textValue(), false) : null;
    }

    private static Stream<JsonNode> values(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }
}
