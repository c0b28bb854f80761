package org.claimledger.ingest.html;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.claimledger.article.CanonicalUrl;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An article as it can be read off a web page: its text, and what the page says of it. What the page does not say, or
 * says in a way that makes no sense, is absent.
 *
 * @param text paragraphs with a blank line between them, plain; empty if the page has none
 * @param byline the authors' names: "Ada Roe, Bo Lund and Cy Park"
 * @param outlet who publishes, as the page names it
 * @param canonicalUrl the article's own address, if the page names one on its own site
 */
public record HtmlArticle(
        String text,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable Instant publishedAt,
        @Nullable Instant modifiedAt,
        @Nullable String outlet,
        @Nullable CanonicalUrl canonicalUrl) {

    /** Enough for any real page, and little enough for a page that is only an attack. */
    private static final int DEEPEST = 256;

    /**
     * Reads a page; any string will do.
     *
     * @param page where the page was found
     * @param zone of the outlet's newsroom, for times that are printed without one
     */
    public static HtmlArticle read(String html, CanonicalUrl page, ZoneId zone) {
        var document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, page.value());
        var data = LinkedData.of(document, page);
        var metadata = new Metadata(document, data, page, zone);
        var headline = metadata.headline();
        var byline = metadata.byline();
        var published = metadata.publishedAt();
        var modified = metadata.modifiedAt();
        var outlet = metadata.outlet();
        var canonical = metadata.canonicalUrl();
        var text = text(document, data, headline, byline);
        var sensible = modified != null && (published == null || !modified.isBefore(published));
        return new HtmlArticle(text, headline, byline, published, sensible ? modified : null, outlet, canonical);
    }

    /** The page's own prose; the body in its linked data only where the page leaves most of it to a script. */
    private static String text(Document document, LinkedData data, @Nullable String headline, @Nullable String byline) {
        var lines = new BoilerplateLines(headline, byline);
        var printed = join(ArticleBody.of(document, lines));
        var linked = data.text("articleBody");
        if (linked == null || printed.length() * 2 >= linked.length()) {
            return printed;
        }
        return join(LinkedData.paragraphs(linked).stream().filter(lines::keep).toList());
    }

    private static String join(List<Paragraph> paragraphs) {
        return String.join("\n\n", paragraphs.stream().map(Paragraph::text).toList());
    }
}
