package org.claimledger.outlet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SortNatural;

/** Who publishes or is cited. */
@Entity
public class Outlet {

    @Id
    private String slug;

    @Column(nullable = false)
    private String name;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "outlet_alias", joinColumns = @JoinColumn(name = "outlet"))
    @Column(name = "alias")
    @SortNatural
    @BatchSize(size = 100)
    private SortedSet<String> aliases = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "outlet_domain", joinColumns = @JoinColumn(name = "outlet"))
    @Column(name = "domain")
    @SortNatural
    @BatchSize(size = 100)
    private SortedSet<String> domains = new TreeSet<>();

    /** For Hibernate only. */
    protected Outlet() {}

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** Where its day begins. */
    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Every name under which it is known, its own among them. */
    SortedSet<String> aliases() {
        return aliases;
    }

    SortedSet<String> domains() {
        return domains;
    }
}
