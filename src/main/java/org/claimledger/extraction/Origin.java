package org.claimledger.extraction;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose report an article prints where it is not the publishing outlet's own: a wire's by its dateline or byline. Who
 * "contributed to this report" is not its origin.
 */
final class Origin {

    /** How many paragraphs from the first a dateline may stand: headlines, captions and bylines come before it. */
    private static final int REACH = 6;

    private Origin() {}

    static Optional<String> of(ArticleText article) {
        var outlets = article.outlets();
        var publisher = outlets.resolve(article.outlet()).orElse(article.outlet());
        var told = head(article)
                .map(paragraph -> Dateline.of(paragraph, outlets).outlet())
                .flatMap(Optional::stream)
                .findFirst();
        return told.or(() -> bylines(article)
                        .map(byline -> Byline.outlet(byline, outlets))
                        .flatMap(Optional::stream)
                        .findFirst())
                .filter(outlet -> !outlet.equals(publisher));
    }

    private static Stream<String> bylines(ArticleText article) {
        return Stream.concat(Stream.ofNullable(article.byline()), head(article).filter(Byline::opens));
    }

    private static Stream<String> head(ArticleText article) {
        return Paragraphs.of(article.text()).stream().limit(REACH).map(paragraph -> paragraph.in(article.text()));
    }
}
