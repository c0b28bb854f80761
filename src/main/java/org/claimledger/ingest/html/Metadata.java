package org.claimledger.ingest.html;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimledger.article.CanonicalUrl;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article: in linked data first, then in meta elements, then in print. */
final class Metadata {

    private static final int LONGEST = 500;
    private static final int MOST_DATES = 20;

    private static final String PUBLISHED = "meta[property=article:published_time], meta[property=og:published_time],"
            + " [itemprop=datePublished], meta[name~=(?i)^(parsely-pub-date|pubdate|publish-?date|publication_date|date"
            + "|dc.date(.issued)?|sailthru.date|cxenseparse:recs:publishtime)$]";
    private static final String MODIFIED = "meta[property=article:modified_time], meta[property=og:updated_time],"
            + " [itemprop=dateModified], meta[name~=(?i)^(lastmod|last-modified|dc.date.modified)$]";
    private static final String AUTHORS = "meta[name=author], meta[name=parsely-author], meta[property=article:author],"
            + " meta[name=sailthru.author], meta[name=dc.creator], meta[name=byl]";
    static final String PRINTED_AUTHORS =
            "[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author]," + " .byline .author, .byline";

    private final Document document;
    private final LinkedData data;
    private final CanonicalUrl page;
    private final ZoneId zone;

    Metadata(Document document, LinkedData data, CanonicalUrl page, ZoneId zone) {
        this.document = document;
        this.data = data;
        this.page = page;
        this.zone = zone;
    }

    @Nullable
    String headline() {
        return first(
                () -> data.text("headline"),
                () -> withoutOutlet(content("meta[property=og:title]")),
                () -> withoutOutlet(content("meta[name=twitter:title]")),
                () -> printed("article h1, main h1"),
                () -> printed("h1"),
                () -> withoutOutlet(document.title()));
    }

    @Nullable
    String byline() {
        var authors = Stream.<Supplier<Stream<String>>>of(
                        () -> data.names("author").stream(),
                        () -> document.select(AUTHORS).eachAttr("content").stream(),
                        () -> document.select(PRINTED_AUTHORS).stream().limit(1).map(Element::text))
                .map(names -> names.get()
                        .map(Paragraph::fold)
                        .map(BoilerplateLines::withoutBy)
                        .filter(name -> !name.isEmpty() && !name.contains("://"))
                        .distinct()
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst();
        return authors.map(Metadata::enumerate)
                .filter(line -> line.length() <= LONGEST)
                .orElse(null);
    }

    @Nullable
    String outlet() {
        return first(
                () -> data.names("publisher").stream().findFirst().orElse(null),
                () -> content("meta[property=og:site_name]"),
                () -> content("meta[name=application-name]"));
    }

    @Nullable
    CanonicalUrl canonicalUrl() {
        var named = Stream.concat(
                document.select("link[rel=canonical]").eachAttr("abs:href").stream(),
                document.select("meta[property=og:url]").eachAttr("abs:content").stream());
        return named.map(href -> SiteUrl.of(href, page))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Instant publishedAt() {
        return date(data.text("datePublished"), PUBLISHED + ", article time[pubdate], article time[datetime]");
    }

    @Nullable
    Instant modifiedAt() {
        return date(data.text("dateModified"), MODIFIED);
    }

    private @Nullable Instant date(@Nullable String linked, String selector) {
        var printed = List.of(selector.split(", (?=meta|\\[|article)")).stream()
                .flatMap(kind -> document.select(kind).stream())
                .flatMap(element -> Stream.of(element.attr("content"), element.attr("datetime"), element.ownText()))
                .filter(text -> !text.isBlank())
                .limit(MOST_DATES);
        return Stream.concat(Stream.ofNullable(linked), printed)
                .map(text -> PrintedDate.read(text, zone))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @SafeVarargs
    private static @Nullable String first(Supplier<@Nullable String>... places) {
        for (var place : places) {
            var text = place.get();
            var folded = text == null ? "" : Paragraph.fold(text);
            if (!folded.isEmpty() && folded.length() <= LONGEST) {
                return folded;
            }
        }
        return null;
    }

    private @Nullable String content(String selector) {
        return document.select(selector).eachAttr("content").stream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable String printed(String selector) {
        return document.select(selector).stream()
                .map(Element::text)
                .filter(text -> !text.equalsIgnoreCase(outlet()))
                .findFirst()
                .orElse(null);
    }

    /** "Bridge to open | The Wexcombe Herald" is the headline and the outlet. */
    private @Nullable String withoutOutlet(@Nullable String title) {
        var outlet = outlet();
        if (title == null || outlet == null || !title.endsWith(outlet)) {
            return title;
        }
        return title.substring(0, title.length() - outlet.length()).replaceFirst("\\s+[|\\-–—:·]\\s+$", "");
    }

    private static String enumerate(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
