package org.claimledger.shared.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param nextCursor what asks for the next part; null where there is none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, @Nullable String nextCursor) implements Part {

    /** The query parameter that takes a cursor. */
    public static final String CURSOR = "cursor";

    /** From one item more than the page holds, which tells whether there is a next one. */
    public static <T> Page<T> of(List<T> found, PageRequest request, String filters, Function<T, List<String>> key) {
        if (found.size() <= request.limit()) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, request.limit());
        var last = items.get(items.size() - 1);
        return new Page<>(items, new Cursor(filters, key.apply(last)).encoded());
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), nextCursor);
    }

    @Override
    public String continuation() {
        return CURSOR;
    }

    @Override
    public @Nullable String next() {
        return nextCursor;
    }
}
