package org.claimledger.ingest.bulk;

import java.util.ArrayList;
import java.util.List;
import org.claimledger.shared.problem.InvalidPart;

/** What of a review cannot be recorded, while the rest of it can. */
final class Omissions {

    private final String at;
    private final List<InvalidPart> parts = new ArrayList<>();

    /**
     * Nothing so far.
     *
     * @param at where in its line the review stands, as a JSON Pointer
     */
    Omissions(String at) {
        this.at = at;
    }

    void add(String pointer, String detail) {
        parts.add(InvalidPart.ofBody(at + pointer, detail));
    }

    List<InvalidPart> all() {
        return List.copyOf(parts);
    }
}
