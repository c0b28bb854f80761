package org.claimledger.outlet;

/** An outlet where it is named beside something else. */
public record OutletName(String slug, String name) {

    public static OutletName of(Outlet outlet) {
        return new OutletName(outlet.slug(), outlet.name());
    }
}
