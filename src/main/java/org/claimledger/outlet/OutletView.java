package org.claimledger.outlet;

import java.time.Instant;
import java.util.List;

/** An outlet as the API shows it. */
record OutletView(
        String slug, String name, List<String> aliases, List<String> domains, String timeZone, Instant recordedAt) {

    static OutletView of(Outlet outlet) {
        return new OutletView(
                outlet.slug(),
                outlet.name(),
                outlet.aliases().stream()
                        .filter(alias -> !alias.equals(outlet.name()))
                        .toList(),
                List.copyOf(outlet.domains()),
                outlet.timeZone().getId(),
                outlet.recordedAt());
    }
}
