package org.claimledger.article;

import org.claimledger.shared.page.SortKey;

/** By what articles are put in order. Nothing of it ever changes once an article is recorded. */
enum ArticleOrder {
    /** When its outlet published it. */
    PUBLISHED("article a", "a.published_at") {
        @Override
        Object key(SortKey last) {
            return last.instant(0);
        }
    },
    /** The position of its first revision in the ledger: in the order of commit. */
    RECORDED("article a join revision f on f.article = a.id and f.number = 1", "f.position") {
        @Override
        Object key(SortKey last) {
            return last.position(0);
        }
    };

    private final String source;
    private final String sql;

    ArticleOrder(String source, String sql) {
        this.source = source;
        this.sql = sql;
    }

    /** Where an article, called {@code a}, is read with what it is ordered by. */
    String source() {
        return source;
    }

    String sql() {
        return sql;
    }

    abstract Object key(SortKey last);
}
