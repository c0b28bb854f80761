package org.claimledger.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
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

    private static final Pattern ARTICLE =
            Pattern.compile("(https?://schema\\.org/)?(\\w*Article|BlogPosting|LiveBlogPosting|Report)");

    private static final Pattern TAG = Pattern.compile("</?(p|br|div|li|blockquote|h[2-6]|a|em|strong)\\b[^<>]*>");

    private static final int MOST_ARTICLES = 100;
    private static final int MOST_UPDATES = 1000;

    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<String, JsonNode> byId;
    private JsonNode article = MissingNode.getInstance();

    private LinkedData(Map<String, JsonNode> byId) {
        this.byId = byId;
    }

    /** Of several articles the one at the page's address is meant, or the first. */
    static LinkedData of(Document document, CanonicalUrl page) {
        var data = new LinkedData(new HashMap<>());
        document.select("script[type*=ld+json]")
                .forEach(script -> PageJson.read(script.data()).forEach(data::collect));
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
        return ParagraphReader.read(PageParser.parse(html, "").body(), Set.of());
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

    /** The entries of a live blog. */
    List<LinkedData> updates() {
        return values(article.path("liveBlogUpdate"))
                .filter(JsonNode::isObject)
                .limit(MOST_UPDATES)
                .map(this::update)
                .toList();
    }

    private LinkedData update(JsonNode node) {
        var update = new LinkedData(byId);
        update.article = node;
        return update;
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
