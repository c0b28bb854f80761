package org.claimledger.watching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.claimledger.outlet.OutletIdentity;
import org.claimledger.outlet.OutletName;
import org.claimledger.outlet.OutletReference;
import org.jspecify.annotations.Nullable;

/** Who publishes what is watched, as whoever wants it watched says; the ledger may not have the outlet yet. */
@Embeddable
class WatchedOutlet {

    @Column(name = "outlet_slug")
    private String slug;

    @Column(name = "outlet_name")
    private String name;

    @Column(name = "outlet_domain")
    private @Nullable String domain;

    /** For Hibernate only. */
    protected WatchedOutlet() {}

    WatchedOutlet(OutletIdentity outlet, OutletReference given) {
        this.slug = outlet.slug();
        this.name = outlet.name();
        this.domain = given.mustBeKnown() ? null : given.domain();
    }

    OutletReference reference() {
        return OutletReference.named(name, domain);
    }

    OutletName shown() {
        return new OutletName(slug, name);
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    @Nullable
    String domain() {
        return domain;
    }
}
