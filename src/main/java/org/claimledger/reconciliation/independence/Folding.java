package org.claimledger.reconciliation.independence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which ends count as one. Only outlets that speak for themselves and unnamed people are ever folded: who is named is one
 * source, whatever outlets have a common owner or print each other's texts.
 */
final class Folding {

    private final Cast cast;
    private final Ways ways;
    private final NavigableSet<String> foldable;
    private final Groups groups;
    private final NavigableMap<String, String> heardFrom = new TreeMap<>();
    private final List<Folded> folded = new ArrayList<>();

    Folding(List<Report> reports, Cast cast, Ways ways) {
        this.cast = cast;
        this.ways = ways;
        this.foldable = ways.ends();
        foldable.removeIf(end -> isSomebody(cast.source(end)));
        this.groups = new Groups(foldable);
        foldCommonOwners();
        foldNearCopies(NearCopy.among(reports));
    }

    private static boolean isSomebody(Source source) {
        return source.named() && !source.isOutlet();
    }

    private void foldCommonOwners() {
        Map<String, List<String>> owned = foldable.stream()
                .filter(end -> cast.source(end).owner() != null)
                .collect(groupingBy(this::ownership, TreeMap::new, toList()));
        owned.values().stream().filter(ends -> ends.size() > 1).forEach(ends -> {
            ends.forEach(end -> groups.join(ends.get(0), end));
            folded.add(Folded.byOwner(cast.sources(ends)));
        });
    }

    /** Outlets are folded with outlets, and unnamed people with unnamed people. */
    private String ownership(String end) {
        var source = cast.source(end);
        return (source.named() ? "outlet of " : "found by an outlet of ") + source.owner();
    }

    private void foldNearCopies(List<NearCopy> copies) {
        var telling = copies.stream().filter(this::tellsMore).toList();
        for (var family : NearCopy.families(telling)) {
            folded.add(Folded.asCopies(family));
        }
    }

    private boolean tellsMore(NearCopy copy) {
        boolean one = hears(copy.one(), copy.other());
        boolean other = hears(copy.other(), copy.one());
        return one || other;
    }

    /** A text that tells no source has those of the text with which it shares its words. Returns whether that tells more. */
    private boolean hears(Report bare, Report other) {
        var end = bare.last().key();
        if (!bare.isBare() || !foldable.contains(end)) {
            return false;
        }
        var others = ways.endsFrom(other.last().key());
        others.remove(end);
        for (var source : others) {
            if (foldable.contains(source)) {
                groups.join(end, source);
            } else {
                heardFrom.merge(end, source, (one, another) -> one.compareTo(another) <= 0 ? one : another);
            }
        }
        return !others.isEmpty();
    }

    /** The ends, each group that counts as one together, with those that have it from somebody else left to him. */
    Collection<NavigableSet<String>> ends() {
        var ends = new TreeMap<String, NavigableSet<String>>();
        ways.ends().stream()
                .filter(end -> !foldable.contains(end))
                .forEach(end -> ends.put(end, new TreeSet<>(List.of(end))));
        for (var group : groups.all()) {
            ends.computeIfAbsent(somebodyBehind(group).orElseGet(group::first), any -> new TreeSet<>())
                    .addAll(group);
        }
        return ends.values();
    }

    private Optional<String> somebodyBehind(Collection<String> group) {
        return group.stream().filter(heardFrom::containsKey).map(heardFrom::get).min(String::compareTo);
    }

    List<Folded> folded() {
        return folded;
    }
}
