package org.claimledger.claim;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many of the claims that match a list's filters there are of each value.
 *
 * @param claims how many were counted
 * @param complete whether those are all that match; else they are the newest
 */
record Facets(long claims, boolean complete, Map<String, Facet> by) {

    private static final int MOST_VALUES = 20;

    /**
     * The counts by one member.
     *
     * @param values those with the most claims
     * @param furtherValues how many more there are
     */
    record Facet(List<Count> values, int furtherValues) {}

    /** How many claims have a value. */
    record Count(String value, long claims) {}

    /** @param counts by the facets' names */
    static Facets of(long claims, boolean complete, Set<String> names, Map<String, List<Count>> counts) {
        var by = new LinkedHashMap<String, Facet>();
        names.forEach(name -> by.put(name, facet(counts.getOrDefault(name, List.of()))));
        return new Facets(claims, complete, by);
    }

    private static Facet facet(List<Count> counts) {
        var values = new ArrayList<>(counts);
        values.sort(comparing(Count::claims).reversed().thenComparing(Count::value));
        int shown = Math.min(MOST_VALUES, values.size());
        return new Facet(List.copyOf(values.subList(0, shown)), values.size() - shown);
    }
}
