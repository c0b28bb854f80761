package org.claimledger.ingest.html;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.claimledger.article.CanonicalUrl;
import org.claimledger.extraction.Passage;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * An article as it can be read off a web page: its text, and what the page says of it. What the page does not say, or
 * says in a way that makes no sense, is absent.
 *
 * @param text paragraphs with a blank line between them, plain; empty if the page has none
 * @param byline the authors' names: "Ada Roe, Bo Lund and Cy Park"
 * @param outlet who publishes, as the page names it
 * @param canonicalUrl the article's own address, if the page names one on its own site
 * @param passages what the page sets apart in the text
 */
public record HtmlArticle(
        String text,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable Instant publishedAt,
        @Nullable Instant modifiedAt,
        @Nullable String outlet,
        @Nullable CanonicalUrl canonicalUrl,
        List<Passage> passages) {

    /**
     * Reads a page; any string will do, but one that is too complex is a problem.
     *
     * @param page where the page was found
     * @param zone of the outlet's newsroom, for times that are printed without one
     */
    public static HtmlArticle read(String html, CanonicalUrl page, ZoneId zone) {
        var document = PageParser.parse(html, page.value());
        var data = LinkedData.of(document, page);
        var metadata = new Metadata(document, data, page, zone);
        var headline = metadata.headline();
        var byline = metadata.byline();
        var published = metadata.publishedAt();
        var modified = metadata.modifiedAt();
        var outlet = metadata.outlet();
        var canonical = metadata.canonicalUrl();
        var text = text(document, data, new BoilerplateLines(headline, byline), zone);
        var sensible = modified != null && (published == null || !modified.isBefore(published));
        return new HtmlArticle(
                text.text(),
                headline,
                byline,
                published,
                sensible ? modified : null,
                outlet,
                canonical,
                text.passages());
    }

    /** The page's own prose; the body in its linked data only where the page leaves most of it to a script. */
    private static PageText text(Document document, LinkedData data, BoilerplateLines lines, ZoneId zone) {
        var paragraphs = ArticleBody.of(document, lines);
        var body = document.body();
        var printed = PageText.of(
                paragraphs, new PassageHolders(body, paragraphs), new LiveEntries(body, paragraphs, zone), zone);
        var linked = LinkedBody.of(data, lines, zone);
        return printed.text().length() * 2 >= linked.text().length() ? printed : linked;
    }
}
