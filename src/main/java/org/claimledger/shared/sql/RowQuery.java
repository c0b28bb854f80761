package org.claimledger.shared.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** A query in SQL for rows of which no entity is wanted. */
public final class RowQuery {

    private RowQuery() {}

    public static NativeQuery<Tuple> of(EntityManager entities, String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    }
}
