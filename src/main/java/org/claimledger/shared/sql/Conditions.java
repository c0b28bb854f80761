package org.claimledger.shared.sql;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The where clause of a filtered list: conditions in SQL, each with the values it names. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a condition on one value, unless there is none to filter by. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Adds a condition without values. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A value for a condition that names several. */
    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public String where() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    public void bindTo(Query query) {
        values.forEach(query::setParameter);
    }
}
