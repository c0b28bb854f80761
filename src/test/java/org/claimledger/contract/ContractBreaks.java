package org.claimledger.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.claimledger.contract.OpenApi.Operation;
import org.claimledger.contract.SchemaBreaks.Direction;

/**
 * What in a contract breaks clients that were written against a released one: what they call, send or read is gone, or more is
 * asked of them. What is added breaks nobody, neither a member of an answer nor a word of its vocabularies.
 */
final class ContractBreaks {

    private final OpenApi released;
    private final OpenApi current;
    private final List<String> found = new ArrayList<>();

    private ContractBreaks(OpenApi released, OpenApi current) {
        this.released = released;
        this.current = current;
    }

    /** Each with the place where it is; none where clients of the released contract need not change. */
    static List<String> between(OpenApi released, OpenApi current) {
        var breaks = new ContractBreaks(released, current);
        released.operations().forEach(breaks::compare);
        return breaks.found;
    }

    private void compare(Operation before) {
        current.operations().stream()
                .filter(operation -> operation.toString().equals(before.toString()))
                .findFirst()
                .ifPresentOrElse(after -> compare(before, after), () -> found.add(before + " is gone"));
    }

    private void compare(Operation before, Operation after) {
        if (!before.id().equals(after.id())) {
            found.add(before + " is called " + after.id());
        }
        compareParameters(before, after);
        compareBodies(
                before + " body",
                before.node().path("requestBody"),
                after.node().path("requestBody"));
        var answers = after.node().path("responses");
        before.node().path("responses").properties().forEach(answer -> {
            var status = answer.getKey();
            if (answers.has(status)) {
                compareAnswers(
                        before + " " + status,
                        released.resolved(answer.getValue()),
                        current.resolved(answers.get(status)));
            } else if (status.startsWith("2")) {
                found.add(before + " has no answer " + status + " any more");
            }
        });
    }

    private void compareParameters(Operation before, Operation after) {
        var was = released.parameters(before.node());
        var is = current.parameters(after.node());
        was.forEach((name, parameter) -> {
            var there = is.get(name);
            if (there == null) {
                found.add(before + " has no parameter " + name + " any more");
            } else {
                new SchemaBreaks(released, current, Direction.SENT, found)
                        .compare(before + " " + name, parameter.path("schema"), there.path("schema"));
            }
        });
        is.forEach((name, parameter) -> {
            var known = was.get(name);
            boolean wasRequired = known != null && known.path("required").asBoolean();
            if (parameter.path("required").asBoolean() && !wasRequired) {
                found.add(before + " requires the parameter " + name);
            }
        });
    }

    private void compareBodies(String place, JsonNode before, JsonNode after) {
        if (after.path("required").asBoolean() && !before.path("required").asBoolean()) {
            found.add(place + " is required");
        }
        compareContents(place, before, after, Direction.SENT);
    }

    private void compareAnswers(String place, JsonNode before, JsonNode after) {
        before.path("headers").fieldNames().forEachRemaining(header -> {
            if (!after.path("headers").has(header)) {
                found.add(place + " has no header " + header + " any more");
            }
        });
        compareContents(place, before, after, Direction.READ);
    }

    private void compareContents(String place, JsonNode before, JsonNode after, Direction direction) {
        var is = after.path("content");
        before.path("content").properties().forEach(content -> {
            var type = content.getKey();
            if (is.has(type)) {
                new SchemaBreaks(released, current, direction, found)
                        .compare(
                                place,
                                content.getValue().path("schema"),
                                is.get(type).path("schema"));
            } else {
                found.add(place + " has no " + type + " any more");
            }
        });
    }
}
