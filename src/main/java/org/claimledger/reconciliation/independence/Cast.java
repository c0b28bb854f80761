package org.claimledger.reconciliation.independence;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everybody whom the reports name as a source, by all names. */
final class Cast {

    private static final Comparator<Source> FULLEST_NAME_FIRST = comparing(
                    (Source source) -> source.name().length(), Comparator.reverseOrder())
            .thenComparing(Source::name)
            .thenComparing(Source::kind)
            .thenComparing(source -> String.valueOf(source.slug()));

    private final NavigableMap<String, NavigableSet<Source>> byKey = new TreeMap<>();

    Cast(Collection<Report> reports) {
        reports.stream()
                .flatMap(report -> report.way().stream())
                .forEach(source -> byKey.computeIfAbsent(source.key(), any -> new TreeSet<>(FULLEST_NAME_FIRST))
                        .add(source));
    }

    /** The source by its fullest name. */
    Source source(String key) {
        return Objects.requireNonNull(byKey.get(key), key).first();
    }

    List<Source> sources(Collection<String> keys) {
        return keys.stream().map(this::source).toList();
    }

    /** Every name that is printed for these sources, the fullest first. */
    List<String> names(Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> Objects.requireNonNull(byKey.get(key), key).stream())
                .map(Source::name)
                .distinct()
                .toList();
    }
}
