package org.claimledger.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.handIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

/** The tools, asked as a client of the protocol asks them: by streamable HTTP. */
@QuarkusTest
class LedgerToolsTest {

    private static final String VERSION = "2025-06-18";

    private int calls;

    @Test
    void theToolsAreListedWithWhatTheyTake() {
        var tools = call(begin(), "tools/list", Map.of());

        assertThat(tools.getList("result.tools.name"))
                .map(String::valueOf)
                .containsExactlyInAnyOrder(
                        "search_claims", "show_claim", "list_flags", "explain_flag", "compare_statements");
        assertThat(tools.getList("result.tools.annotations.readOnlyHint")).containsOnly(true);
        assertThat(tools.getList("result.tools.description")).doesNotContainNull();
        assertThat(tools.getList("result.tools.find { it.name == 'show_claim' }.inputSchema.required"))
                .map(String::valueOf)
                .containsExactly("claim");
    }

    @Test
    void aModelFindsAClaimItsSourceAndWhatContradictsIt() {
        handIn(Story.by("Weir Times")
                .on("2014-04-02")
                .saying("The toll order for Alderby weir remains in effect, Mayor Signe Falk said on Wednesday."));
        handIn(Story.by("Weir Post")
                .on("2014-04-03")
                .saying("The council withdrew the toll order for Alderby weir on Wednesday."));
        var session = begin();

        var found = answer(session, "search_claims", Map.of("words", "Alderby toll effect", "limit", 5));
        assertThat(found.getList("claims.outlet.slug")).contains("weir-times");
        var claim = found.getString("claims.find { it.outlet.slug == 'weir-times' }.id");
        assertThat(answer(
                                session,
                                "search_claims",
                                Map.of(
                                        "like",
                                        "The toll order for the weir at Alderby still holds",
                                        "outlet",
                                        "weir-times"))
                        .getList("claims.id"))
                .contains(claim);

        var shown = answer(session, "show_claim", Map.of("claim", claim));
        assertThat(shown.getString("claim.attribution[0].name")).isEqualTo("Signe Falk");
        assertThat(shown.getString("history[0].kind")).isEqualTo("added");
        assertThat(shown.getInt("independence.roots")).isEqualTo(1);

        var flags = answer(session, "list_flags", Map.of("outlet", "weir-post", "type", "contradiction"));
        var flag = flags.getString("flags[0].id");
        var explained = answer(session, "explain_flag", Map.of("flag", flag));
        assertThat(explained.getString("flag.rule")).isEqualTo(explained.getString("rules[0].rule"));
        assertThat(explained.getString("left.text") + explained.getString("right.text"))
                .contains("withdrew");
    }

    @Test
    void twoStatementsAreCompared() {
        var compared = answer(
                begin(),
                "compare_statements",
                Map.of(
                        "left", "At least 12 passengers were hurt in the tram fire at Alderby.",
                        "right", "Nobody was hurt in the tram fire at Alderby."));

        assertThat(compared.getString("relation")).isEqualTo("contradicts");
        assertThat(compared.getDouble("scores.contradiction")).isGreaterThan(0.5);
    }

    @Test
    void whatCannotBeAnsweredIsAnErrorOfTheToolThatSaysWhy() {
        var session = begin();

        assertThat(refusal(session, "show_claim", Map.of("claim", "c_none"))).contains("c_none");
        assertThat(refusal(session, "explain_flag", Map.of("flag", "f_none"))).contains("f_none");
        assertThat(refusal(session, "search_claims", Map.of("status", "dubious")))
                .contains("status", "standing");
        assertThat(refusal(session, "search_claims", Map.of("words", "a", "like", "b")))
                .contains("like");
        assertThat(refusal(session, "list_flags", Map.of("limit", 21))).contains("limit", "20");
        assertThat(refusal(session, "compare_statements", Map.of("left", " ", "right", "x")))
                .contains("left");
    }

    private String begin() {
        var answer = post(
                given(),
                "initialize",
                Map.of(
                        "protocolVersion", VERSION,
                        "capabilities", Map.of(),
                        "clientInfo", Map.of("name", "test", "version", "1")));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(json(answer).getString("result.serverInfo.name")).isEqualTo("claimledger");
        var session = answer.header("Mcp-Session-Id");
        given().header("Mcp-Session-Id", session)
                .header("Accept", "application/json, text/event-stream")
                .contentType("application/json")
                .body(Map.of("jsonrpc", "2.0", "method", "notifications/initialized"))
                .post("/mcp")
                .then()
                .statusCode(202);
        return session;
    }

    private JsonPath answer(String session, String tool, Map<String, Object> arguments) {
        var answer = call(session, "tools/call", Map.of("name", tool, "arguments", arguments));
        assertThat(answer.getBoolean("result.isError")).as(answer.prettify()).isFalse();
        return JsonPath.from(answer.getString("result.content[0].text"));
    }

    private String refusal(String session, String tool, Map<String, Object> arguments) {
        var answer = call(session, "tools/call", Map.of("name", tool, "arguments", arguments));
        assertThat(answer.getBoolean("result.isError")).as(answer.prettify()).isTrue();
        return answer.getString("result.content[0].text");
    }

    private JsonPath call(String session, String method, Map<String, Object> parameters) {
        var answer = post(given().header("Mcp-Session-Id", session), method, parameters);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return json(answer);
    }

    private Response post(RequestSpecification request, String method, Map<String, Object> parameters) {
        return request.header("Accept", "application/json, text/event-stream")
                .contentType("application/json")
                .body(Map.of("jsonrpc", "2.0", "id", ++calls, "method", method, "params", parameters))
                .post("/mcp");
    }

    /** A server may answer as JSON or as a stream of one event. */
    private static JsonPath json(Response answer) {
        var body = answer.asString();
        return JsonPath.from(body.startsWith("{") ? body : body.substring(body.indexOf("data:") + 5));
    }
}
