package org.claimledger.reconciliation.independence;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who has it from whom, by all reports together: what one report tells of a cited outlet's sources holds for every report
 * that cites this outlet. A source of which no report tells any further is an end.
 */
final class Ways {

    /** That one source has it from the next one, as a report tells it at this place of its way. */
    private record Step(String to, Stop stop) {}

    private final Map<String, Map<String, Step>> steps = new TreeMap<>();
    private final Map<String, Set<String>> reached = new HashMap<>();

    Ways(List<Report> reports) {
        reports.forEach(report -> addStep(report, 0)); // an outlet's own word on its sources goes first
        for (var report : reports) {
            for (int place = 1; place < report.way().size(); place++) {
                addStep(report, place);
            }
        }
    }

    private void addStep(Report report, int place) {
        var way = report.way();
        var key = way.get(place).key();
        var further = steps.computeIfAbsent(key, any -> new LinkedHashMap<>());
        if (place + 1 < way.size() && !way.get(place + 1).key().equals(key)) {
            var next = new Stop(report, place + 1);
            further.putIfAbsent(next.key(), new Step(next.key(), next));
        }
    }

    NavigableSet<String> ends() {
        var ends = new TreeSet<>(steps.keySet());
        ends.removeIf(key -> !isEnd(key));
        return ends;
    }

    private boolean isEnd(String key) {
        return steps(key).isEmpty();
    }

    private Collection<Step> steps(String key) {
        return steps.getOrDefault(key, Map.of()).values();
    }

    /** The ends to which a source leads. */
    NavigableSet<String> endsFrom(String key) {
        var ends = new TreeSet<>(reachedFrom(key));
        ends.removeIf(reached -> !isEnd(reached));
        return ends;
    }

    private Set<String> reachedFrom(String key) {
        var known = reached.get(key);
        if (known == null) {
            known = exploreFrom(key);
            reached.put(key, known);
        }
        return known;
    }

    private Set<String> exploreFrom(String key) {
        var found = new HashSet<>(Set.of(key));
        var waiting = new ArrayDeque<>(found);
        while (!waiting.isEmpty()) {
            for (var step : steps(waiting.remove())) {
                if (found.add(step.to())) {
                    waiting.add(step.to());
                }
            }
        }
        return found;
    }

    /** The sources that cite each other in a circle, circle by circle. */
    List<NavigableSet<String>> circles() {
        var circles = new ArrayList<NavigableSet<String>>();
        var seen = new HashSet<String>();
        for (var key : steps.keySet()) {
            var circle = new TreeSet<>(reachedFrom(key));
            circle.removeIf(other -> !reachedFrom(other).contains(key));
            if (circle.size() > 1 && seen.addAll(circle)) {
                circles.add(circle);
            }
        }
        return circles;
    }

    /** A report's own way, continued to the nearest end, or, where it leads to none, once around the circle. */
    Independence.Path pathOf(Report report) {
        var last = report.last().key();
        var onwards = onwards(last);
        var stops = new ArrayList<Stop>();
        for (int place = 0; place < report.way().size(); place++) {
            stops.add(new Stop(report, place));
        }
        stops.addAll(onwards.orElseGet(() -> around(stops)));
        return new Independence.Path(report, List.copyOf(stops), onwards.isEmpty());
    }

    private Optional<List<Stop>> onwards(String from) {
        var cameBy = new LinkedHashMap<String, List<Stop>>(Map.of(from, List.of()));
        var waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            var key = waiting.remove();
            var path = cameBy.getOrDefault(key, List.of());
            if (isEnd(key)) {
                return Optional.of(path);
            }
            for (var step : steps(key)) {
                var further = new ArrayList<>(path);
                further.add(step.stop());
                if (cameBy.putIfAbsent(step.to(), Collections.unmodifiableList(further)) == null) {
                    waiting.add(step.to());
                }
            }
        }
        return Optional.empty();
    }

    /** The way on to the first source that was passed before. */
    private List<Stop> around(List<Stop> passed) {
        var path = new ArrayList<Stop>();
        var seen = passed.stream().map(Stop::key).collect(toSet());
        var key = passed.get(passed.size() - 1).key();
        do {
            var stop = steps(key).iterator().next().stop();
            path.add(stop);
            key = stop.key();
        } while (seen.add(key));
        return path;
    }
}
