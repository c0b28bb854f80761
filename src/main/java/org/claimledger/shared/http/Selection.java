package org.claimledger.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which members of an item a client wants to be sent: all, or those that it names, those within others by a dot. */
public final class Selection {

    private final Set<String> wanted;

    /** The members that are sent in part, for what is wanted within them. */
    private final Set<String> around = new HashSet<>();

    private Selection(Set<String> wanted) {
        this.wanted = wanted;
        for (var path : wanted) {
            for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                around.add(path.substring(0, dot));
            }
        }
    }

    /**
     * Reads what is wanted.
     *
     * @param form the record that shows an item, whose members can be named
     */
    public static Selection of(@Nullable String fields, Class<? extends Record> form) {
        return new Selection(
                Parameters.names("fields", fields, namesIn(form, "").toList()));
    }

    private static Stream<String> namesIn(Class<?> form, String prefix) {
        return Stream.of(form.getRecordComponents()).flatMap(component -> {
            var name = prefix + component.getName();
            var within = form(component);
            return within.isRecord() ? Stream.concat(Stream.of(name), namesIn(within, name + ".")) : Stream.of(name);
        });
    }

    /** Of a list, that of its items. */
    private static Class<?> form(RecordComponent component) {
        return List.class.isAssignableFrom(component.getType())
                        && component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : component.getType();
    }

    public boolean isAll() {
        return wanted.isEmpty();
    }

    /** The item with what is wanted of it. */
    public JsonNode from(JsonNode item) {
        return isAll() ? item : part(item, "");
    }

    private JsonNode part(JsonNode whole, String prefix) {
        if (whole instanceof ArrayNode items) {
            var parts = JsonNodeFactory.instance.arrayNode(items.size());
            items.forEach(item -> parts.add(part(item, prefix)));
            return parts;
        }
        if (!(whole instanceof ObjectNode object)) {
            return whole;
        }
        var part = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> {
            var path = prefix + member.getKey();
            if (wanted.contains(path)) {
                part.set(member.getKey(), member.getValue());
            } else if (around.contains(path)) {
                part.set(member.getKey(), part(member.getValue(), path + "."));
            }
        });
        return part;
    }
}
