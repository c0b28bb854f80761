package org.claimledger.reconciliation.independence;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * How many sources stand behind what several claims say alike.
 *
 * @param outlets how many publish it
 * @param roots where it comes from, as far as anybody is named
 * @param deadEnds where it comes from people without a name; they may be each other, and the named ones
 * @param circles sources that cite each other
 * @param folded which sources count as one, and why
 * @param paths of each claim, from its outlet to a root, a dead end or around a circle
 */
public record Independence(
        int outlets,
        List<Root> roots,
        List<Root> deadEnds,
        List<List<Source>> circles,
        List<Folded> folded,
        List<Path> paths) {

    /** Somebody in particular before outlets, and the unnamed before outlets that only print what they said. */
    private static final Comparator<Source> TELLING_FIRST = comparing(
                    (Source source) -> source.isOutlet() ? 2 : source.named() ? 0 : 1)
            .thenComparing(Source::key);

    /**
     * The way of one claim.
     *
     * @param circular whether it leads nowhere but back to a source that it has passed
     */
    public record Path(Report report, List<Stop> stops, boolean circular) {

        /** Whether it ends at somebody who can be asked. */
        public boolean leadsToSomebody() {
            return !circular && stops.get(stops.size() - 1).source().named();
        }
    }

    /** The same, in whatever order the reports are given. */
    public static Independence of(Collection<Report> given) {
        var reports = given.stream().sorted(comparing(Report::claim)).toList();
        var cast = new Cast(reports);
        var ways = new Ways(reports);
        var folding = new Folding(reports, cast, ways);
        var ends = folding.ends().stream()
                .map(end -> root(end, reports, cast, ways))
                .sorted(comparing(Root::source, TELLING_FIRST))
                .toList();
        return new Independence(
                (int) reports.stream()
                        .map(report -> report.publisher().key())
                        .distinct()
                        .count(),
                ends.stream().filter(end -> !end.isDeadEnd()).toList(),
                ends.stream().filter(Root::isDeadEnd).toList(),
                ways.circles().stream().map(cast::sources).toList(),
                folding.folded(),
                reports.stream().map(ways::pathOf).toList());
    }

    private static Root root(Collection<String> end, List<Report> reports, Cast cast, Ways ways) {
        var sources = new ArrayList<>(cast.sources(end));
        sources.sort(TELLING_FIRST);
        var claims = reports.stream()
                .filter(report ->
                        !Collections.disjoint(ways.endsFrom(report.last().key()), end))
                .map(Report::claim)
                .toList();
        return new Root(sources, cast.names(end), claims);
    }

    /**
     * How many sources surely stand behind it. People without a name may be the same as anybody, so they make one only
     * where nobody is named.
     */
    public int surelyDistinct() {
        return roots.isEmpty() ? Math.min(1, deadEnds.size()) : roots.size();
    }
}
