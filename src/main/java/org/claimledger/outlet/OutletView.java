package org.claimledger.outlet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outlet as the API shows it.
 *
 * @param mergedInto the slug of the outlet as which it is found, if it was merged into another
 * @param merged the slugs of those that were merged into it; none if there are none
 */
record OutletView(
        String slug,
        String name,
        List<String> aliases,
        List<String> domains,
        String timeZone,
        Instant recordedAt,
        @Nullable String mergedInto,
        @Nullable List<String> merged) {

    /** @param same the slugs of all that are found as this one, itself among them or not */
    static OutletView of(Outlet outlet, @Nullable String mergedInto, Collection<String> same) {
        var others = same.stream()
                .filter(slug -> !slug.equals(outlet.slug()))
                .sorted()
                .toList();
        return new OutletView(
                outlet.slug(),
                outlet.name(),
                outlet.aliases().stream()
                        .filter(alias -> !alias.equals(outlet.name()))
                        .toList(),
                List.copyOf(outlet.domains()),
                outlet.timeZone().getId(),
                outlet.recordedAt(),
                mergedInto,
                others.isEmpty() ? null : others);
    }
}
