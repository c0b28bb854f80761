package org.claimledger.outlet;

import org.jspecify.annotations.Nullable;

/** An outlet where it is named beside something else. */
public record OutletName(String slug, String name) {

    public static OutletName of(Outlet outlet) {
        return new OutletName(outlet.slug(), outlet.name());
    }

    public static @Nullable OutletName ofNullable(@Nullable Outlet outlet) {
        return outlet == null ? null : of(outlet);
    }
}
