package org.claimledger.outlet;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * As which outlets some others are found.
 *
 * @param merged by the slugs of those that were merged into others; all others are found as themselves
 */
public record PresentOutlets(Map<String, Outlet> merged) {

    /** Where nothing was merged. */
    public static final PresentOutlets ALL_AS_THEMSELVES = new PresentOutlets(Map.of());

    public PresentOutlets {
        merged = Map.copyOf(merged);
    }

    public Outlet of(Outlet outlet) {
        return merged.getOrDefault(outlet.slug(), outlet);
    }

    /** The outlet as which that of a slug is found, if it was merged. */
    public Optional<Outlet> insteadOf(@Nullable String slug) {
        return Optional.ofNullable(slug).map(merged::get);
    }
}
