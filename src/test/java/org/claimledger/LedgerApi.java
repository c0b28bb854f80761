package org.claimledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.claimledger.contract.ContractFilter;

/** The running service as a client sees it; every exchange is held against the contract. */
@QuarkusTestResource(LedgerTestResource.class)
public final class LedgerApi {

    /** That of the settings, under which all tests act that say nothing else. */
    public static final String ADMIN_KEY = "the-key-of-the-tests";

    private static final ContractFilter CONTRACT = new ContractFilter();

    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    private LedgerApi() {}

    public static RequestSpecification api() {
        return apiWith(ADMIN_KEY);
    }

    /** With another key or token. */
    public static RequestSpecification apiWith(String key) {
        return apiOfAnyone().header("Authorization", "Bearer " + key);
    }

    /** Without a key. */
    public static RequestSpecification apiOfAnyone() {
        return unchecked().filter(CONTRACT);
    }

    /** What the contract does not tell of, as HEAD; without compression. */
    public static RequestSpecification unchecked() {
        return given().config(PLAIN).basePath("/v1");
    }

    /** A key that is made for a test, good for these scopes. */
    public static JsonPath makeKey(String name, String... scopes) {
        return api().contentType(ContentType.JSON)
                .body(Map.of("name", name, "scopes", List.of(scopes)))
                .post("/keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Hands a story in, whatever comes of it. */
    public static Response submit(Story story) {
        return api().contentType(ContentType.JSON).body(story.body()).post("/articles");
    }

    /** Hands in a story that the ledger has not seen yet. */
    public static JsonPath handIn(Story story) {
        return submit(story).then().statusCode(201).extract().jsonPath();
    }

    /** Hands in a story that the ledger knows already. */
    public static JsonPath handInAgain(Story story) {
        return submit(story).then().statusCode(200).extract().jsonPath();
    }

    /** What stands at a path, which must be there. */
    public static JsonPath read(String path, Object... parameters) {
        var response = api().get(path, parameters);
        assertThat(response.statusCode()).as(path + " → " + response.asString()).isEqualTo(200);
        return response.jsonPath();
    }

    /** The text of a revision. */
    public static String textOf(String revision) {
        return api().get("/revisions/{id}/text", revision)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
