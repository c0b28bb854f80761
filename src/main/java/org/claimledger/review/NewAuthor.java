package org.claimledger.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** Who has made a review, as told when it is handed in; mostly an organisation. */
public record NewAuthor(
        @Nullable AuthorKind kind,
        @NotBlank @Size(max = 200) @Storable String name,
        @Nullable @Size(max = 2048) @Storable String url) {}
