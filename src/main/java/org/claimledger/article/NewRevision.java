package org.claimledger.article;

import java.time.Instant;
import java.util.List;
import org.claimledger.extraction.Passage;
import org.claimledger.shared.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as it comes in.
 *
 * @param publishedAt when the outlet published the article
 * @param revisedAt when it published this text
 * @param passages what its page sets apart in the text
 */
public record NewRevision(
        CanonicalUrl url,
        String headline,
        @Nullable String byline,
        Instant publishedAt,
        Instant revisedAt,
        String text,
        List<Passage> passages) {

    public NewRevision {
        passages = List.copyOf(passages);
    }

    /** The same text, published at another time. */
    public NewRevision revisedAt(Instant moment) {
        return new NewRevision(url, headline, byline, publishedAt, moment, text, passages);
    }

    public String sha256() {
        return Sha256.of(text);
    }
}
