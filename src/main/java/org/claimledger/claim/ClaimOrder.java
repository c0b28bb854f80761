package org.claimledger.claim;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.claimledger.extraction.Period;
import org.claimledger.shared.page.SortKey;
import org.jspecify.annotations.Nullable;

/** By what claims are put in order. Nothing of it ever changes once a claim is recorded. */
enum ClaimOrder {
    /** When its outlet published it. */
    PUBLISHED("c.published_at") {
        @Override
        Object key(Claim claim) {
            return claim.publishedAt();
        }

        @Override
        Object key(SortKey last, int part) {
            return last.instant(part);
        }
    },
    /** The day on which it was stated at the earliest, else on which it was published. */
    STATED("stated_day(c.stated_on, c.stated_from, c.published_at)") {
        @Override
        Object key(Claim claim) {
            @Nullable Period stated = claim.stated();
            return stated == null ? LocalDate.ofInstant(claim.publishedAt(), ZoneOffset.UTC) : stated.first();
        }

        @Override
        Object key(SortKey last, int part) {
            return last.day(part);
        }
    },
    /** Its position in the ledger: in the order of commit, so that nothing ever shows up before what was read. */
    RECORDED("c.position") {
        @Override
        Object key(Claim claim) {
            return claim.position();
        }

        @Override
        Object key(SortKey last, int part) {
            return last.position(part);
        }
    },
    /** How well it matches the words. */
    RELEVANCE("m.rank") {
        @Override
        Object key(Claim claim) {
            throw new IllegalStateException("How relevant a claim is, only the search for words tells");
        }

        @Override
        Object key(SortKey last, int part) {
            return last.rank(part);
        }
    };

    private final String sql;

    ClaimOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    abstract Object key(Claim claim);

    abstract Object key(SortKey last, int part);
}
