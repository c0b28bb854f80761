package org.claimledger.mcp;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.mcp.server.ToolResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.claimledger.shared.problem.InvalidPart;
import org.claimledger.shared.problem.ProblemException;

/** What a tool answers: JSON as the API shows it, in a size that a model can read; or why there is no answer. */
@Singleton
class ToolAnswers {

    /** Of a list within an answer, so many are shown, and how many are left out is told. */
    private static final int MOST = 20;

    private final ObjectMapper json;

    ToolAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** The answer, or what the client did wrong, told as an error of the tool so that the model can mend it. */
    ToolResponse answer(Supplier<Object> asked) {
        try {
            JsonNode answer = json.valueToTree(asked.get());
            cut(answer);
            return ToolResponse.success(answer.toString());
        } catch (ProblemException refused) {
            return ToolResponse.error(told(refused));
        }
    }

    private static String told(ProblemException refused) {
        return refused.errors().isEmpty()
                ? refused.detail()
                : refused.errors().stream()
                        .map(part -> name(part) + " " + part.detail())
                        .collect(joining("; "));
    }

    private static String name(InvalidPart part) {
        var parameter = part.parameter();
        return parameter == null ? String.valueOf(part.pointer()) : parameter;
    }

    private static void cut(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties()).forEach(member -> cut(object, member.getKey(), member.getValue()));
        }
        if (node instanceof ContainerNode<?> container) {
            container.forEach(ToolAnswers::cut);
        }
    }

    private static void cut(ObjectNode holder, String name, JsonNode value) {
        if (value instanceof ArrayNode list && list.size() > MOST) {
            holder.put(name + "LeftOut", list.size() - MOST);
            while (list.size() > MOST) {
                list.remove(MOST);
            }
        }
    }
}
