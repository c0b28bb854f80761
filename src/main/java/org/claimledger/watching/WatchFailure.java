package org.claimledger.watching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.claimledger.net.FailureKind;

/** Why a watch could not be read, the last time that it could not. */
@Embeddable
class WatchFailure {

    private static final int LONGEST = 500;

    @Column(name = "failure_kind")
    @Enumerated(EnumType.STRING)
    private FailureKind kind;

    @Column(name = "failure_detail")
    private String detail;

    @Column(name = "failed_at")
    private Instant at;

    /** For Hibernate only. */
    protected WatchFailure() {}

    WatchFailure(FailureKind kind, String detail, Instant at) {
        this.kind = kind;
        this.detail = printable(detail);
        this.at = at;
    }

    /** Part of it is what a host has sent, which may be anything. */
    private static String printable(String told) {
        var plain = new StringBuilder();
        told.codePoints()
                .limit(LONGEST)
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE ? ' ' : point)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    FailureKind kind() {
        return kind;
    }

    String detail() {
        return detail;
    }

    Instant at() {
        return at;
    }
}
