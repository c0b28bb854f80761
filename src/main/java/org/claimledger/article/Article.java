package org.claimledger.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.claimledger.outlet.Outlet;

/** One piece by one outlet at one canonical URL. */
@Entity
public class Article {

    @Id
    private String id;

    @Column(nullable = false)
    private String url;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "outlet")
    private Outlet outlet;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    /** For Hibernate only. */
    protected Article() {}

    public String id() {
        return id;
    }

    public String url() {
        return url;
    }

    public Outlet outlet() {
        return outlet;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
