package org.claimledger.shared.sql;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** A query in SQL for ids or slugs: lists find what to show in SQL's own words, and entities bring what is shown. */
public final class IdQuery {

    private IdQuery() {}

    public static NativeQuery<String> of(EntityManager entities, String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, String.class);
    }
}
