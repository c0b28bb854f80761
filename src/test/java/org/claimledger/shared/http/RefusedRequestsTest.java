package org.claimledger.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimledger.LedgerApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal is a problem document, and the next request is answered. */
@QuarkusTest
class RefusedRequestsTest {

    private static final byte[] NINE_MEGABYTES =
            ("{\"url\": \"" + "x".repeat(9_000_000) + "\"}").getBytes(StandardCharsets.US_ASCII);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void theNextRequestIsAnswered() {
        assertThat(read("/rules").getList("items")).isNotEmpty();
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefused() throws Exception {
        assertProblem(413, post(BodyPublishers.ofByteArray(NINE_MEGABYTES), "application/json"));
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsRefused() throws Exception {
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(NINE_MEGABYTES));

        assertProblem(413, post(chunked, "application/json"));
    }

    @Test
    void aHugeBodyIsRefusedBeforeItIsSent() throws IOException {
        var head = """
                POST /v1/articles HTTP/1.1
                Host: x
                Content-Type: application/json
                Content-Length: 52428800

                """.replace("\n", "\r\n");

        try (var socket = connected()) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(300), StandardCharsets.US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
        }
    }

    @Test
    void nothingIsNotAnArticle() throws Exception {
        assertProblem(400, post(BodyPublishers.noBody(), "application/json"));
    }

    @Test
    void aBodyOfNoTypeIsTakenForJson() throws Exception {
        assertProblem(400, post(BodyPublishers.ofString("{}"), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data; boundary=x", "application/x-ndjson"})
    void aBodyOfAnotherTypeIsRefused(String type) throws Exception {
        assertProblem(415, post(BodyPublishers.ofString("{}"), type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "application/json; charset", "/", "application/json;;=="})
    void aTypeThatIsNoneIsRefused(String type) throws Exception {
        var response = post(BodyPublishers.ofString("{}"), type);

        assertProblem(response.statusCode(), response);
        assertThat(response.statusCode()).isIn(400, 415);
    }

    @Test
    void anotherCharacterSetIsNotTakenForUtf8() throws Exception {
        var umlaut = "{\"url\": \"ä\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertProblem(400, post(BodyPublishers.ofByteArray(umlaut), "application/json; charset=iso-8859-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/xml", "text/html"})
    void aFormThatIsNotSpokenIsRefused(String accept) {
        api().accept(accept).get("/claims").then().statusCode(406).body("type", is("/problems/not-acceptable"));
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /articles, GET",
        "PUT, /articles, POST",
        "DELETE, /claims, POST",
        "PATCH, /claims/c_1, GET",
        "GET, /flags/f_1/verdict, PUT",
        "DELETE, /reconciliations, POST"
    })
    void anotherMethodIsRefusedWithThoseThatThereAre(String method, String path, String allowed) {
        api().request(method, path)
                .then()
                .statusCode(405)
                .header("Allow", containsString(allowed))
                .body("type", is("/problems/method-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/a_none",
                "/articles/a_none/revisions",
                "/revisions/r_none",
                "/revisions/r_none/text",
                "/claims/c_none",
                "/claims/c_none/relations",
                "/outlets/none",
                "/outlets/none/claims",
                "/speakers/none",
                "/speakers/none/claims",
                "/flags/f_none",
                "/reconciliations/n_none",
                "/claims/%20",
                "/claims/%F0%9F%98%80",
                "/claims/%FF%FE",
                "/claims/..%2F..%2Fetc",
                "/nothing",
                "/claims/c_1/nothing",
                "//claims//x",
                "/"
            })
    void whatIsNotThereIsNotFound(String path) {
        given().urlEncodingEnabled(false)
                .get("/v1" + path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-found"))
                .body("title", notNullValue())
                .body("status", is(404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/v2/claims", "/v1x", "/favicon.ico", "/q/nothing"})
    void aProgramFindsNothingOutsideTheApi(String path) {
        given().accept("application/json")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/claims/c_1", "/v1x", "/index.html"})
    void whoLooksIsShownThePageInWhichNothingElseRuns(String path) {
        given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", startsWith("default-src 'self';"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/a_%00",
                "/articles/%00/revisions",
                "/revisions/r%00/text",
                "/claims/%00",
                "/outlets/%00",
                "/outlets/a%00b/claims",
                "/speakers/%00/claims",
                "/flags/%00",
                "/reconciliations/n_%00",
                "/claims?outlet=%00",
                "/claims?citedOutlet=a%00b",
                "/claims?speaker=%00",
                "/claims?article=%00",
                "/claims?q=%00",
                "/claims?cursor=%00",
                "/claims?%00=1",
                "/articles?outlet=%00",
                "/flags?outlet=%00"
            })
    void theNulCharacterIsNeverAName(String path) {
        var response = given().urlEncodingEnabled(false).get("/v1" + path);

        assertThat(response.statusCode()).as(response.asString()).isIn(400, 404);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/claims/%e2%28", "TRACE /v1/claims", "BREW /v1/claims", "GET /../../etc/passwd"})
    void anOddRequestIsRefused(String line) throws IOException {
        assertThat(talk(line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 4\\d\\d ")
                .containsIgnoringCase("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/%zz", "GET /v1/claims/%", "GET /v1/claims?q=%zz", "GET /%zz"})
    void whatIsNoAddressIsRefused(String line) throws IOException {
        assertThat(talk(line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("application/problem+json")
                .contains("/problems/invalid-request");
    }

    @Test
    void anAddressThatIsTooLongIsRefused() throws IOException {
        var line = "GET /v1/claims?q=" + "a".repeat(40_000);

        assertThat(talk(line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 414 ")
                .contains("/problems/uri-too-long");
    }

    @Test
    void headersThatAreTooLargeAreRefused() throws IOException {
        var header = "X-Long: " + "a".repeat(30_000);

        assertThat(talk("GET /v1/claims HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .contains("/problems/headers-too-large");
    }

    @Test
    void aStatementOfTheGreatestLengthIsNoAddressTooLong() {
        api().queryParam("like", "ü".repeat(2000)).get("/claims").then().statusCode(200);
    }

    @Test
    void aCompressedBodyIsRefused() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/articles"))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(new byte[] {31, -117}));

        assertProblem(415, client.send(request.build(), BodyHandlers.ofString()));
    }

    @Test
    void aPageOfAnotherSiteIsRefused() {
        given().header("Origin", "https://elsewhere.example")
                .get("/v1/claims")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", is("/problems/origin-not-allowed"));
    }

    @Test
    void veryLongWordsAreSearchedForOrRefused() {
        var long500 = "a".repeat(500);
        api().queryParam("q", long500).get("/claims").then().statusCode(200);
        api().queryParam("q", long500 + "a")
                .get("/claims")
                .then()
                .statusCode(400)
                .body("errors.parameter", is(List.of("q")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "((", "a:*&|!", "-", "' or 1=1 --", "\\", "<->", "%", "😀", "or or", "\"a\" -\"b"})
    void noSearchBreaksTheLedger(String words) {
        api().queryParam("q", words).get("/claims").then().statusCode(200);
        api().queryParam("q", words).get("/articles").then().statusCode(200);
    }

    private HttpResponse<String> post(BodyPublisher body, @Nullable String contentType) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/articles"))
                .header("Authorization", "Bearer " + LedgerApi.ADMIN_KEY);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        return client.send(request.POST(body).build(), BodyHandlers.ofString());
    }

    private static void assertProblem(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = JsonPath.from(response.body());
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).startsWith("/problems/");
    }

    /** Sends what no well-behaved client would, and reads the answer to its end. */
    private static String talk(String request) throws IOException {
        try (var socket = connected()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Socket connected() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(10_000);
        return socket;
    }
}
