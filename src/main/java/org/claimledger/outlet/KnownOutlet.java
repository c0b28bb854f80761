package org.claimledger.outlet;

import java.time.ZoneId;
import java.util.List;
import org.claimledger.extraction.OutletKind;
import org.jspecify.annotations.Nullable;

/**
 * A news outlet that the service knows before any article of it has come in.
 *
 * @param name as it calls itself
 * @param kind what the article may call it after its name: a paper, a network
 * @param aliases what others call it
 * @param domains where it publishes, subdomains included
 * @param zone where its newsroom is, which decides on what day an article came out
 */
public record KnownOutlet(
        String slug,
        String name,
        OutletKind kind,
        List<String> aliases,
        List<String> domains,
        ZoneId zone,
        @Nullable String owner) {

    public KnownOutlet {
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
    }
}
