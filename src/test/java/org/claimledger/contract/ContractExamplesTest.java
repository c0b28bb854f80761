package org.claimledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimledger.contract.OpenApi.Operation;
import org.junit.jupiter.api.Test;

/**
 * Every operation shows a real answer. To give it one, make the request in {@link ExampleStory} and have it written:
 * {@code mvn verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=PackagedServiceIT -Dexamples=write}.
 */
class ContractExamplesTest {

    /** Operations whose answers never end, so that no story can tell them; their examples are written by hand. */
    private static final Set<String> ENDLESS = Set.of("text/event-stream");

    private static final OpenApi CONTRACT = OpenApi.current();

    @Test
    void everyOperationShowsAnAnswer() {
        assertThat(CONTRACT.operations()).isNotEmpty().allSatisfy(operation -> {
            var contents = contentsOfSuccess(operation);
            assertThat(contents.isEmpty()
                            || contents.stream().anyMatch(content -> content.has("example") || content.has("examples")))
                    .as(operation + " shows an answer")
                    .isTrue();
        });
    }

    @Test
    void everyOperationWithABodyShowsARequest() {
        assertThat(CONTRACT.operations().stream()
                        .filter(operation -> operation.node().has("requestBody")))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(
                                CONTRACT.resolved(operation.node().get("requestBody"))
                                        .findValue("example"))
                        .as(operation.toString())
                        .isNotNull());
    }

    private static List<JsonNode> contentsOfSuccess(Operation operation) {
        var contents = new ArrayList<JsonNode>();
        operation.node().path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response ->
                        CONTRACT.resolved(response.getValue()).path("content").forEach(contents::add));
        return contents;
    }

    /** The pointers to all media types of answers that have an example, but for those without an end. */
    static Set<String> placesOfExamples() {
        var places = new TreeSet<String>();
        collect("", OpenApi.current().document(), places);
        return places;
    }

    private static void collect(String pointer, JsonNode node, Set<String> places) {
        var isOfAnAnswer = pointer.contains("/responses/") && pointer.matches(".*/content/[^/]+");
        if (isOfAnAnswer && node.has("example") && ENDLESS.stream().noneMatch(pointer.replace("~1", "/")::endsWith)) {
            places.add(pointer);
        } else if (!isOfAnAnswer) {
            node.properties()
                    .forEach(member -> collect(
                            pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                            member.getValue(),
                            places));
        }
    }
}
