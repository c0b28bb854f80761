package org.claimledger.shared.linked;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing as JSON-LD tells of it. What has no value is not told. */
public final class Node {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private Node() {}

    public static Node of(String... types) {
        return new Node().with("@type", oneOrAll(List.of(types)));
    }

    /** Several things that refer to each other. */
    public static Node graph(List<Node> nodes) {
        return new Node().with("@graph", nodes);
    }

    /** Only which thing is meant; another node tells of it. */
    public static Node reference(Object id) {
        return new Node().with("@id", id);
    }

    public Node called(@Nullable Object id) {
        return with("@id", id);
    }

    public Node with(String property, @Nullable Object value) {
        if (value != null) {
            members.put(property, value);
        }
        return this;
    }

    /** As a document by itself, which says what its words mean, so that nothing need be fetched to read it. */
    public Node in(Map<String, Object> context) {
        var document = new Node().with("@context", context);
        document.members.putAll(members);
        return document;
    }

    @JsonValue
    public Map<String, Object> members() {
        return members;
    }

    /** One value without a list around it, and nothing for none. */
    public static @Nullable Object oneOrAll(List<?> values) {
        return values.isEmpty() ? null : values.size() == 1 ? values.get(0) : values;
    }
}
