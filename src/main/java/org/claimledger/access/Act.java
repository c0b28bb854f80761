package org.claimledger.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.claimledger.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What somebody set out to do: who, what, by which request, and when. */
@Entity
class Act {

    private static final int LONGEST = 2_000;

    @Id
    private String id;

    @Column(nullable = false)
    private String who;

    private @Nullable String key;

    @Column(nullable = false)
    private String operation;

    @Column(nullable = false)
    private String method;

    @Column(nullable = false)
    private String path;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private Instant at;

    /** For Hibernate only. */
    protected Act() {}

    Act(Identity by, String operation, Sent request, Instant at) {
        this.id = Ids.next('e');
        this.who = by.name();
        this.key = by.key();
        this.operation = operation;
        this.method = request.method();
        this.path = request.path().length() <= LONGEST
                ? request.path()
                : request.path().substring(0, LONGEST);
        this.address = request.address();
        this.at = at;
    }

    /**
     * The request by which something is done.
     *
     * @param address where it came from
     */
    record Sent(String method, String path, String address) {}

    String id() {
        return id;
    }

    String who() {
        return who;
    }

    @Nullable
    String key() {
        return key;
    }

    String operation() {
        return operation;
    }

    Sent request() {
        return new Sent(method, path, address);
    }

    Instant at() {
        return at;
    }
}
