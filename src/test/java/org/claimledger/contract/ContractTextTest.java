package org.claimledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractTextTest {

    private static final String YAML = """
            paths:
              /boats: # all of them
                get:
                  responses:
                    "200":
                      content:
                        application/json:
                          schema:
                            type: object

                        text/plain:
                          example: |
                            Old words.

                            And more.
                          schema: {type: string}
                    4XX: {content: {text/plain: {}}}
            """;

    private static final String CONTENT = "/paths/~1boats/get/responses/200/content";

    @Test
    void anExampleIsPutInAndAllElseStays() throws Exception {
        var example = new ObjectMapper().readTree("""
                {"items": [{"name": "Ida: the \\"first\\"", "length": 12.5, "built": "2026-02-03", "flag": null}], "ok": true}""");

        var written = ContractText.with(YAML, Map.of(CONTENT + "/application~1json", example));

        assertThat(written.lines()).containsAll(YAML.lines().toList());
        assertThat(read(written).at(CONTENT + "/application~1json/example")).isEqualTo(example);
        assertThat(ContractText.with(written, Map.of(CONTENT + "/application~1json", example)))
                .isEqualTo(written);
    }

    @Test
    void anotherExampleTakesThePlaceOfTheOneBefore() throws Exception {
        var example = new ObjectMapper().readTree("\"New words.\\n\"");

        var written = ContractText.with(YAML, Map.of(CONTENT + "/text~1plain", example));

        assertThat(written).doesNotContain("Old words", "And more").contains("# all of them");
        assertThat(read(written).at(CONTENT + "/text~1plain/example")).isEqualTo(example);
        assertThat(read(written).at(CONTENT + "/text~1plain/schema/type").asText())
                .isEqualTo("string");
    }

    @Test
    void whatIsTheSameWheneverTheStoryIsToldIsCompared() throws Exception {
        var json = new ObjectMapper();
        var told = json.readTree("""
                {"id": "c_01m80rjn23ekrqdhh36cda7an0", "sameAs": "c_01m80rjn23ekrqdhh36cda7an0", "text": "A boat",
                 "recordedAt": "2026-11-22T04:35:06.942299Z", "confidence": 0.751}""");
        var again = json.readTree("""
                {"id": "c_01m81nvhgmsdqnq17jkb7rngxa", "sameAs": "c_01m81nvhgmsdqnq17jkb7rngxa", "text": "A boat",
                 "recordedAt": "2026-12-01T00:00:00Z", "confidence": 0.75}""");
        var otherwise = json.readTree(again.toString().replaceFirst("c_01m81n", "c_01m81m"));

        assertThat(ExampleForm.of(again)).isEqualTo(ExampleForm.of(told));
        assertThat(ExampleForm.of(otherwise)).isNotEqualTo(ExampleForm.of(told));
        assertThat(ExampleForm.of(json.readTree(again.toString().replace("A boat", "A ship"))))
                .isNotEqualTo(ExampleForm.of(told));
    }

    private static JsonNode read(String yaml) throws Exception {
        return new ObjectMapper(new YAMLFactory()).readTree(yaml);
    }
}
