package org.claimledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractBreaksTest {

    private static final String RELEASED = """
            paths:
              /boats/{id}:
                get:
                  operationId: getBoat
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string, maxLength: 80}}
                    - {name: sort, in: query, schema: {enum: [name, length]}}
                  responses:
                    "200":
                      headers: {ETag: {}}
                      content: {application/json: {schema: {$ref: "#/components/schemas/Boat"}}}
                    4XX: {content: {application/problem+json: {schema: {type: object}}}}
                put:
                  operationId: keepBoat
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [name]
                          additionalProperties: false
                          properties:
                            name: {type: string, maxLength: 200}
                            owner: {oneOf: [{type: string}, {type: object, required: [name]}]}
                            length: {type: number, minimum: 1}
                  responses: {"204": {}}
            components:
              schemas:
                Boat:
                  allOf: [{$ref: "#/components/schemas/Named"}]
                  required: [length]
                  properties:
                    length: {type: integer}
                    flag: {enum: [red, green]}
                    tenders: {type: array, items: {$ref: "#/components/schemas/Boat"}}
                Named: {type: object, required: [name], properties: {name: {type: string}}}
            """;

    /** To mend it, take the break back; a break that is meant is a new major version, whose contract is kept as released. */
    @Test
    void clientsOfTheReleasedContractNeedNotChange() {
        var released = OpenApi.in(Path.of("openapi", "released.yaml"));

        assertThat(ContractBreaks.between(released, OpenApi.current())).isEmpty();
    }

    @Test
    void aContractIsNoBreakOfItself() throws Exception {
        assertThat(breaks(RELEASED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/boats/{id}: | /ships/{id}: | GET /boats/{id} is gone",
                "put: | post: | PUT /boats/{id} is gone",
                "getBoat | readBoat | GET /boats/{id} is called readBoat",
                "name: sort | name: order | GET /boats/{id} has no parameter query sort any more",
                "'in: query, schema' | 'in: query, required: true, schema' | GET /boats/{id} requires the parameter query sort",
                "'[name, length]}}' | '[name]}}' | GET /boats/{id} query sort takes only [name]",
                "maxLength: 80 | maxLength: 8 | GET /boats/{id} path id has maxLength 8",
                "'\"200\":' | '\"203\":' | GET /boats/{id} has no answer 200 any more",
                "'headers: {ETag: {}}' | 'headers: {}' | GET /boats/{id} 200 has no header ETag any more",
                "'application/json: {schema' | 'text/csv: {schema' | GET /boats/{id} 200 has no application/json any more",
                "'length: {type: integer}' | 'span: {type: integer}' | GET /boats/{id} 200 has no length any more",
                "'{type: integer}' | '{type: string}' | GET /boats/{id} 200/length was of type [integer] and is of type [string]",
                "'required: [length]' | 'required: []' | GET /boats/{id} 200 no longer always has length",
                "'{name: {type: string}}}' | '{}}' | GET /boats/{id} 200 has no name any more",
                "'required: [name]\n' | 'required: [name, length]\n' | PUT /boats/{id} body requires length",
                "'length: {type: number' | 'span: {type: number' | PUT /boats/{id} body has no length any more",
                "type: number | type: integer | 'PUT /boats/{id} body/length was of type [integer, number] and is of type [integer]'",
                "minimum: 1 | minimum: 2 | PUT /boats/{id} body/length has minimum 2",
                "maxLength: 200 | 'pattern: x, maxLength: 200' | PUT /boats/{id} body/name must match x",
                "'oneOf: [{type: string}, ' | 'oneOf: [' | PUT /boats/{id} body/owner has other forms",
                "'requestBody:\n' | 'requestBody:\n        required: true\n' | PUT /boats/{id} body is required"
            })
    void aBreakIsNamed(String before, String after, String named) throws Exception {
        var changed = RELEASED.replaceFirst(Pattern.quote(before), after);

        assertThat(changed).isNotEqualTo(RELEASED);
        assertThat(breaks(changed)).contains(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'length: {type: integer}' | 'length: {type: integer}\n        mast: {type: string}'",
                "'[red, green]' | '[red, green, white]'",
                "'[name, length]}}' | '[name, length, age]}}'",
                "maxLength: 200 | maxLength: 300",
                "minimum: 1 | minimum: 0",
                "'required: [length]' | 'required: [length, flag]'",
                "'oneOf: [' | 'oneOf: [{type: array}, '",
                "'in: path, required: true, schema' | 'in: path, required: false, schema'"
            })
    void whatIsAddedBreaksNobody(String before, String after) throws Exception {
        var changed = RELEASED.replaceFirst(Pattern.quote(before), after);

        assertThat(changed).isNotEqualTo(RELEASED);
        assertThat(breaks(changed)).isEmpty();
    }

    private static List<String> breaks(String changed) throws JsonProcessingException {
        return ContractBreaks.between(read(RELEASED), read(changed));
    }

    private static OpenApi read(String yaml) throws JsonProcessingException {
        return new OpenApi(new ObjectMapper(new YAMLFactory()).readTree(yaml));
    }
}
