package org.claimledger.outlet;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An outlet by which is filtered.
 *
 * @param slug by which it is asked for
 * @param slugs of all outlets that are held to be the same
 */
public record AskedOutlet(String slug, Set<String> slugs) {

    public AskedOutlet {
        slugs = Set.copyOf(slugs);
    }

    /** As it is asked for; {@link OutletService#filter} adds what it was merged with. */
    public static @Nullable AskedOutlet ofNullable(@Nullable String slug) {
        return slug == null ? null : new AskedOutlet(slug, Set.of(slug));
    }

    public static @Nullable Set<String> slugsOf(@Nullable AskedOutlet outlet) {
        return outlet == null ? null : outlet.slugs;
    }

    /** What is merged while somebody turns the pages makes no other list of it. */
    @Override
    public String toString() {
        return slug;
    }
}
