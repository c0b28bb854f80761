package org.claimledger.article;

import java.time.Instant;
import org.claimledger.shared.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as it comes in.
 *
 * @param publishedAt when the outlet published the article
 * @param revisedAt when it published this text
 */
public record NewRevision(
        CanonicalUrl url,
        String headline,
        @Nullable String byline,
        Instant publishedAt,
        Instant revisedAt,
        String text) {

    public String sha256() {
        return Sha256.of(text);
    }
}
