package org.claimledger.shared.sql;

import org.claimledger.shared.page.Direction;

/**
 * The order of a list: by a key and, of those that have the same, by their ids. Each way is the other one reversed, so one
 * index serves both.
 *
 * @param key an expression that never changes once it is there
 */
public record TotalOrder(String key, String id, Direction direction) {

    public String sql() {
        return switch (direction) {
            case DESC -> key + " desc, " + id;
            case ASC -> key + " asc, " + id + " desc";
        };
    }

    /** Adds the condition that an item comes after the one with this key and this id. */
    public Conditions after(Conditions conditions, Object lastKey, String lastId) {
        var beyond = switch (direction) {
            case DESC -> "%1$s <= :lastKey and (%1$s < :lastKey or %2$s > :lastId)";
            case ASC -> "%1$s >= :lastKey and (%1$s > :lastKey or %2$s < :lastId)";
        };
        return conditions
                .and(beyond.formatted(key, id))
                .with("lastKey", lastKey)
                .with("lastId", lastId);
    }
}
