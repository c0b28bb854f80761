package org.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.submit;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an article is told, and the next one goes in. */
@QuarkusTest
class BadArticleTest {

    private static final Story GOOD = Story.by("Marl Evening Post")
            .headed("Well runs dry")
            .saying("The well at Marl has run dry, farmer Odd Berg said on Sunday.");

    @Test
    void afterABadArticleTheNextOneGoesIn() {
        submit(GOOD.with("headline", "")).then().statusCode(400);
        api().contentType("application/json").body("{").post("/articles").then().statusCode(400);

        handIn(Story.by("Marl Evening Post").saying("It rained on Marl at last, Berg said."));
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @MethodSource
    void aWrongMemberIsPointedAt(String member, Object value, String pointer) {
        var response = submit(GOOD.with(member, value));

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        assertThat(response.path("type").toString()).isEqualTo("/problems/invalid-request");
        assertThat(response.jsonPath().getList("errors.pointer")).containsExactly(pointer);
        assertThat(response.jsonPath().getList("errors.detail", String.class))
                .allSatisfy(detail -> assertThat(detail).isNotBlank());
    }

    static Stream<Arguments> aWrongMemberIsPointedAt() {
        return Stream.of(
                        of("url", 17, true, List.of(), Map.of(), "", " ", "ftp://marl.example/1", "/news/1"),
                        of(
                                "url",
                                "https://",
                                "https://a b.example/",
                                "mailto:odd@marl.example",
                                "https://x@marl.example/"),
                        of("url", "https://marl.example/\0", "https://marl.example/" + "x".repeat(3_000)),
                        of("url", "https://marl.example/\ud83d", "javascript:alert(1)"),
                        of("outlet", 17, true, List.of(), "", "no such outlet", "!!!", "x".repeat(201), "a\0b"),
                        of(
                                "outlet",
                                List.of("reuters"),
                                "reuters\ud83d",
                                Map.of("name", "   "),
                                Map.of("name", "x\ud83dy")),
                        of(
                                "headline",
                                17,
                                true,
                                List.of(),
                                Map.of(),
                                "",
                                "  \n ",
                                "x".repeat(1_001),
                                "a\0b",
                                "a\udc00b"),
                        of("byline", 17, List.of(), Map.of(), "x".repeat(1_001), "a\0b", "\ud83d"),
                        of("publishedAt", 1_700_000_000, 1.5, true, List.of(), Map.of(), "yesterday", "2025-06-02"),
                        of("publishedAt", "2025-06-02T12:00:00", "2025-02-30T00:00:00Z", "300000-01-01T00:00:00Z"),
                        of("publishedAt", "+300000-01-01T00:00:00Z", "-0044-03-15T12:00:00Z", "1604-12-31T23:59:59Z"),
                        of("publishedAt", "+999999999-12-31T23:59:59Z", inDays(2), "2025-06-02T25:00:00Z", ""),
                        of("revisedAt", 17, "later", inDays(2), "+300000-01-01T00:00:00Z", "2025-06-01T12:00:00Z"),
                        of(
                                "text",
                                17,
                                true,
                                List.of("a"),
                                Map.of(),
                                "",
                                " \n\t ",
                                "x".repeat(400_001),
                                "a\0b",
                                "a\ud83db"),
                        of("html", 17, true, List.of(), Map.of(), "", "x".repeat(1_000_001)))
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> of(String member, Object... values) {
        return Arrays.stream(values).map(value -> arguments(member, value, "/" + member));
    }

    @ParameterizedTest
    @MethodSource
    void aWrongPartOfAnOutletIsPointedAt(Map<String, Object> outlet, String pointer) {
        var response = submit(GOOD.with("outlet", outlet));

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    }

    static Stream<Arguments> aWrongPartOfAnOutletIsPointedAt() {
        return Stream.of(
                arguments(Map.of(), "/outlet/name"),
                arguments(Map.of("name", 17), "/outlet/name"),
                arguments(Map.of("name", List.of()), "/outlet/name"),
                arguments(Map.of("name", "Marl Post", "domain", 17), "/outlet/domain"),
                arguments(Map.of("name", "Marl Post", "domain", "no host"), "/outlet"),
                arguments(Map.of("name", "Marl Post", "domain", "-"), "/outlet"),
                arguments(Map.of("name", "Marl Post", "city", "Marl"), "/outlet/city"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "outlet", "headline", "publishedAt"})
    void aMissingMemberIsNamed(String member) {
        assertRefused(submit(GOOD.without(member)), "/" + member);
        assertRefused(submit(withNull(member)), "/" + member);
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        var story = GOOD.without("outlet").without("headline").without("publishedAt");

        assertRefused(submit(story), "/outlet", "/headline", "/publishedAt");
    }

    @Test
    void eitherTextOrHtmlIsWanted() {
        assertRefused(submit(GOOD.without("text")), "/text");
        assertRefused(submit(GOOD.with("html", "<p>Both</p>")), "/text");
    }

    @Test
    void aMemberThatIsNotKnownIsNamed() {
        assertRefused(submit(GOOD.with("body", "…")), "/body");
        assertRefused(submit(GOOD.with("~a/b", "…")), "/~0a~1b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "17",
                "\"article\"",
                "{",
                "{}}",
                "{} {}",
                "{\"url\": \"https://marl.example/1\",}",
                "{'url': 1}",
                "{\"url\": \"https://marl.example/1\", \"url\": \"https://marl.example/2\"}",
                "{\"url\": \"https://marl.example/1\"} x",
                "<article/>",
                "\uFEFF",
                "NaN"
            })
    void whatIsNoArticleIsRefused(String body) {
        assertThat(post(body.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(400);
    }

    @Test
    void halfACharacterIsRefused() {
        for (var bytes : List.of(
                new byte[] {(byte) 0xff},
                new byte[] {(byte) 0xc3},
                new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
                new byte[] {(byte) 0xc0, (byte) 0x80})) {
            var head = "{\"url\": \"https://marl.example/1\", \"text\": \"".getBytes(StandardCharsets.UTF_8);
            var body = Arrays.copyOf(head, head.length + bytes.length);
            System.arraycopy(bytes, 0, body, head.length, bytes.length);

            var response =
                    post((new String(body, StandardCharsets.ISO_8859_1) + "\"}").getBytes(StandardCharsets.ISO_8859_1));

            assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        }
    }

    @Test
    void deepNestingIsRefused() {
        for (var bracket : List.of("[", "{\"url\":", "{\"outlet\":", "{\"outlet\":{\"name\":[")) {
            var body = bracket.repeat(100_000).getBytes(StandardCharsets.UTF_8);

            assertThat(post(body).statusCode()).as(bracket).isEqualTo(400);
        }
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        var body = ("{\"url\": " + "9".repeat(100_000) + "}").getBytes(StandardCharsets.UTF_8);

        assertThat(post(body).statusCode()).isEqualTo(400);
    }

    private static void assertRefused(Response response, String... pointers) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.jsonPath().getList("errors.pointer", String.class)).containsExactly(pointers);
    }

    private static Response post(byte[] body) {
        return api().contentType("application/json").body(body).post("/articles");
    }

    private static Story withNull(String member) {
        var body = new HashMap<>(GOOD.body());
        body.put(member, null);
        return new Story(Collections.unmodifiableMap(body));
    }

    private static String inDays(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS).toString();
    }
}
