package org.claimledger.shared.linked;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.Part;
import org.jspecify.annotations.Nullable;

/** A part of a list as JSON-LD; its vocabulary has no word for what asks for the next part, which a link tells. */
public record LinkedPage(
        @JsonValue Node document, @JsonIgnore @Nullable String nextCursor) implements Part {

    @Override
    public String continuation() {
        return Page.CURSOR;
    }

    @Override
    public @Nullable String next() {
        return nextCursor;
    }
}
