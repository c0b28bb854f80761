package org.claimledger.outlet;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news outlet that the service knows before any article of it has come in.
 *
 * @param name as it calls itself
 * @param aliases what others call it
 * @param domains where it publishes, subdomains included
 * @param zone where its newsroom is, which decides on what day an article came out
 */
public record KnownOutlet(
        String slug,
        String name,
        List<String> aliases,
        List<String> domains,
        ZoneId zone,
        @Nullable String owner) {

    public KnownOutlet {
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
    }
}
