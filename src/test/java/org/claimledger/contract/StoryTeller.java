package org.claimledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.claimledger.LedgerApi;
import org.jspecify.annotations.Nullable;

/** Who asks a service, and notes each answer at the place where the contract describes it. */
abstract class StoryTeller {

    final List<Exchange> told;

    private final Contract contract = Contract.read();
    private final OpenApi document = OpenApi.current();

    StoryTeller(List<Exchange> told) {
        this.told = told;
    }

    final Response send(String path, JsonNode body) {
        return api().contentType(ContentType.JSON).body(body.toString()).post(path);
    }

    final Response put(String path, JsonNode body) {
        return api().contentType(ContentType.JSON).body(body.toString()).put(path);
    }

    final JsonPath read(String path) {
        return read(path, true);
    }

    final JsonPath read(String path, boolean isShown) {
        var answer = api(isShown).get(path);
        assertThat(answer.statusCode()).as(path + " → " + answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    /** Looks until it is so, and shows that alone. */
    final JsonPath readOnce(Predicate<JsonPath> isSo, String path) {
        while (!isSo.test(read(path, false))) {
            Thread.onSpinWait();
        }
        return read(path);
    }

    static String first(JsonPath list, String member) {
        @Nullable String value = list.getString("items[0]." + member);
        assertThat(value).as(list.prettify()).isNotNull();
        return String.valueOf(value);
    }

    static String idOf(Response answer, int status) {
        return answer.then().statusCode(status).extract().jsonPath().getString("id");
    }

    /** The request that the contract shows. */
    final JsonNode exampleOf(String operation) {
        return document.operations().stream()
                .filter(candidate -> candidate.id().equals(operation))
                .map(candidate ->
                        candidate.node().at("/requestBody/content").iterator().next())
                .map(content -> content.path("example"))
                .findFirst()
                .orElseThrow();
    }

    final RequestSpecification api() {
        return api(true);
    }

    final RequestSpecification api(boolean isShown) {
        return isShown ? LedgerApi.api().filter(noting()) : LedgerApi.api();
    }

    private Filter noting() {
        return (request, expected, context) -> {
            var answer = context.next(request, expected);
            var path = URI.create(request.getURI()).getRawPath().substring("/v1".length());
            contract.placeOf(request.getMethod(), path, answer.statusCode(), answer.contentType())
                    .ifPresent(place -> told.add(Exchange.of(place, answer.contentType(), answer.asString())));
            return answer;
        };
    }
}
