package org.claimledger.webhook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.claimledger.flag.FlagType;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** A webhook as somebody wants it. */
record NewWebhook(
        @NotNull @Size(max = 2048) @Storable String url,
        @NotEmpty @Size(max = 20) List<@NotNull String> events,
        @Nullable @Valid Filters filters,
        @Nullable Boolean enabled) {

    /** Which flags it is to tell of; what is no flag is told whatever they are. */
    record Filters(
            @Nullable FlagType type,
            @Nullable @Size(max = 200) @Storable String outlet) {

        static final Filters NONE = new Filters(null, null);
    }

    Filters filter() {
        return filters == null ? Filters.NONE : filters;
    }

    boolean isEnabled() {
        return enabled == null || enabled;
    }
}
