package org.claimledger.ingest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.claimledger.outlet.OutletReference;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** An article as a client hands it in: its text, or the HTML of its page, whose own metadata then fill what is left out. */
public record NewArticle(
        @NotNull @Size(max = 2048) @Storable String url,
        @Nullable OutletReference outlet,
        @Nullable @Size(min = 1, max = 1000) @Storable String headline,
        @Nullable @Size(max = 1000) @Storable String byline,
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime revisedAt,
        @Nullable @Size(min = 1, max = 200_000) @Storable String text,

        @Nullable @Size(min = 1, max = LONGEST_PAGE) @Storable
        String html) {

    static final int LONGEST_PAGE = 1_000_000;
}
