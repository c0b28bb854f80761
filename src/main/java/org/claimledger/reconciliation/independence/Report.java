package org.claimledger.reconciliation.independence;

import java.util.List;

/**
 * One claim as a witness: which outlet prints it, from whom the outlet has it, and in what words.
 *
 * @param way the publishing outlet, the wire whose story it prints if there is one, and the sources that it tells, to the
 *     last
 * @param vicinity the words around the claim
 */
public record Report(String claim, List<Source> way, Vicinity vicinity) {

    public Report {
        way = List.copyOf(way);
    }

    public Source publisher() {
        return way.get(0);
    }

    Source last() {
        return way.get(way.size() - 1);
    }

    /** Whether it tells no source that anybody could ask: none at all, or people without a name. */
    boolean isBare() {
        return !last().named() || last().key().equals(publisher().key());
    }

    boolean isCopyOf(Report other) {
        return !publisher().key().equals(other.publisher().key()) && vicinity.isCopyOf(other.vicinity);
    }
}
