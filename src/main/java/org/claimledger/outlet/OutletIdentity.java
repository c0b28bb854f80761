package org.claimledger.outlet;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.claimledger.shared.Slug;

/** What makes an outlet that one and no other, whether the ledger has it already or not. */
public record OutletIdentity(String slug, String name, Set<String> aliases, Set<String> domains, ZoneId timeZone) {

    static OutletIdentity of(KnownOutlet known) {
        return new OutletIdentity(
                known.slug(), known.name(), Set.copyOf(known.aliases()), Set.copyOf(known.domains()), known.zone());
    }

    static OutletIdentity of(Outlet recorded) {
        return new OutletIdentity(
                recorded.slug(),
                recorded.name(),
                Set.copyOf(recorded.aliases()),
                Set.copyOf(recorded.domains()),
                recorded.timeZone());
    }

    /** One that nobody has told us of; its day begins at midnight UTC. */
    static OutletIdentity unheardOf(String name) {
        return new OutletIdentity(Slug.of(name), name, Set.of(), Set.of(), ZoneOffset.UTC);
    }

    OutletIdentity withDomain(String domain) {
        return new OutletIdentity(slug, name, aliases, Set.of(domain), timeZone);
    }
}
