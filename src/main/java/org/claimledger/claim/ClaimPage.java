package org.claimledger.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.Part;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of claims, with what was asked for beside it.
 *
 * @param items the claims, or the members of them that are wanted
 * @param ranked how many claims are ranked, the newest that match, where that is not all of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimPage(
        List<?> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String nextCursor,
        @Nullable Integer ranked,
        @Nullable Facets facets)
        implements Part {

    @Override
    public String continuation() {
        return Page.CURSOR;
    }

    @Override
    public @Nullable String next() {
        return nextCursor;
    }
}
