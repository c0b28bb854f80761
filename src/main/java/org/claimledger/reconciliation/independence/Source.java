package org.claimledger.reconciliation.independence;

import org.claimledger.extraction.HopKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom a report names on the way to its root.
 *
 * @param key what makes it one source, whatever it is called
 * @param name as it is printed
 * @param slug under which the ledger has it; the unnamed have none
 * @param owner to whom the outlet belongs; of unnamed people, to whom the outlet that found them belongs
 */
public record Source(
        HopKind kind,
        boolean named,
        String key,
        String name,
        @Nullable String slug,
        @Nullable String owner) {

    public static Source outlet(String slug, String name, @Nullable String owner) {
        return new Source(HopKind.OUTLET, true, "outlet " + slug, name, slug, owner);
    }

    /**
     * Somebody or something named.
     *
     * @param identity the same for all names of one speaker
     */
    public static Source speaker(HopKind kind, String identity, String name, @Nullable String slug) {
        return new Source(kind, true, "speaker " + identity, name, slug, null);
    }

    /** Unnamed people are told apart only by who found them: words such as "officials" tell nobody from anybody. */
    public static Source unnamed(HopKind kind, String name, Source finder) {
        return new Source(kind, false, "unnamed by " + finder.key(), name, null, finder.owner());
    }

    /** Whether it is an outlet, which may speak for itself. */
    boolean isOutlet() {
        return kind == HopKind.OUTLET && named;
    }
}
