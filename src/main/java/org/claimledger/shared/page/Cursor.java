package org.claimledger.shared.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import org.claimledger.shared.problem.InvalidPart;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;

/** The place in a list after which the next page begins: the last item's sort key, bound to the list's filters. */
record Cursor(String filters, List<String> key) {

    private static final String SEPARATOR = "\n";

    String encoded() {
        var plain = Integer.toHexString(filters.hashCode()) + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    static SortKey decode(String encoded, String filters, int parts) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(encoded), UTF_8);
            var read = List.of(plain.split(SEPARATOR, -1));
            var ours = read.size() == parts + 1 && read.get(0).equals(Integer.toHexString(filters.hashCode()));
            if (ours && plain.indexOf('\0') < 0) {
                return new SortKey(read.subList(1, read.size()));
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below, as any other cursor that we did not make
        }
        throw refused();
    }

    static ProblemException refused() {
        return new ProblemException(
                ProblemType.INVALID_CURSOR,
                "A cursor is a nextCursor of the same list with the same filters and the same order.",
                List.of(InvalidPart.ofParameter("cursor", "does not belong to this list")));
    }
}
