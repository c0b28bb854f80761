package org.claimledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The examples of the contract, held against what the service answers when their story is told anew. Where an answer has changed
 * for good, {@code -Dexamples=write} writes it into the contract.
 */
public final class Examples {

    private static final Path CONTRACT = Path.of("openapi", "openapi.yaml");

    private Examples() {}

    /** For a service whose ledger is empty, at the port that RestAssured knows. */
    public static void replay() throws IOException {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        new ExampleStory().tell().forEach(exchange -> answers.putIfAbsent(exchange.place(), exchange.answer()));
        if ("write".equals(System.getProperty("examples"))) {
            Files.writeString(CONTRACT, ContractText.with(Files.readString(CONTRACT), answers));
        }
        var contract = OpenApi.in(CONTRACT).document();
        answers.forEach((place, answer) -> assertThat(ExampleForm.of(contract.at(place + "/example")))
                .as(place)
                .isEqualTo(ExampleForm.of(answer)));
        assertThat(answers.keySet())
                .as("what is told or written by hand")
                .containsAll(ContractExamplesTest.placesOfExamples());
    }
}
