package org.claimledger.shared.page;

import java.util.Optional;
import org.claimledger.shared.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which part of a list a client asks for. */
public class PageRequest {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    @RestQuery
    @Nullable
    String limit;

    @RestQuery
    @Nullable
    String cursor;

    /** The first page of a list, of so many items at most. */
    public static PageRequest first(int most) {
        var page = new PageRequest();
        page.limit = String.valueOf(most);
        return page;
    }

    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        try {
            var asked = Integer.parseInt(limit);
            if (1 <= asked && asked <= MOST) {
                return asked;
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw ProblemException.invalidParameter("limit", "must be a number from 1 to " + MOST);
    }

    /** Whether the page is not the first of its list. */
    public boolean goesOn() {
        return cursor != null;
    }

    /**
     * The sort key after which the page begins, if it is not the first.
     *
     * @param filters what the list is filtered by; a cursor made for other filters is refused
     * @param parts how many parts the sort key has
     */
    public Optional<SortKey> after(String filters, int parts) {
        return Optional.ofNullable(cursor).map(encoded -> Cursor.decode(encoded, filters, parts));
    }
}
