package org.claimledger.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimledger.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class EntryTest {

    private static final Map<String, Object> WHOLE = Map.of(
            "text", "The Ulvik tunnel cost twice what the council says.",
            "outlet", Map.of("name", "Ulvik Checks", "domain", "checks.ulvik.example"),
            "speaker", "Siri Moe",
            "statedOn", "2024-09-14",
            "url", "https://checks.ulvik.example/tunnel?utm_source=feed");

    @Test
    void anEnteredClaimIsShownLikeAnyOther() {
        var response = enter(WHOLE);

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        var shown = response.jsonPath();
        assertThat(response.header("Location")).endsWith("/v1/claims/" + shown.getString("id"));
        assertThat(shown.getString("text")).isEqualTo(WHOLE.get("text"));
        assertThat(shown.getString("outlet.slug")).isEqualTo("ulvik-checks");
        assertThat(shown.getString("attribution[0].slug")).isEqualTo("siri-moe");
        assertThat(shown.getString("kind")).isEqualTo("paraphrase");
        assertThat(shown.getString("statedOn")).isEqualTo("2024-09-14");
        assertThat(shown.getString("publishedAt")).isEqualTo("2024-09-14T12:00:00Z");
        assertThat(shown.getString("url")).isEqualTo("https://checks.ulvik.example/tunnel");
        assertThat(shown.getMap("")).doesNotContainKeys("article", "evidence", "statedOnSpan");
        assertThat(read("/claims/{id}", shown.getString("id")).getMap("")).isEqualTo(shown.getMap(""));
        assertThat(read("/speakers/siri-moe/claims").getList("items.id")).containsExactly(shown.getString("id"));
        assertThat(read("/outlets/ulvik-checks/claims").getList("items.id")).contains(shown.getString("id"));
    }

    @Test
    void theSameContentAgainIsTheSameClaim() {
        var bare = Map.<String, Object>of("text", "Ulvik has 900 goats.", "outlet", Map.of("name", "Ulvik Checks"));
        var first = enter(bare);

        var again = enter(bare);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        assertThat(first.jsonPath().getString("publishedAt"))
                .isEqualTo(first.jsonPath().getString("recordedAt"));
        assertThat(first.jsonPath().getString("kind")).isEqualTo("report");
    }

    @Test
    void otherContentIsAnotherClaim() {
        var ids = new TreeSet<String>();
        Map<String, Object> base = with(WHOLE, "text", "Ulvik sold its ferry.");
        Stream.of(
                        base,
                        with(base, "text", "Ulvik sold its ferries."),
                        with(base, "outlet", Map.of("name", "Odda Checks")),
                        with(base, "statedOn", "2024-09-15"),
                        with(base, "statedOn", null),
                        with(base, "speaker", "Ola Moe"),
                        with(base, "speaker", null),
                        with(base, "url", null))
                .forEach(told ->
                        ids.add(enter(told).then().statusCode(201).extract().path("id")));

        assertThat(ids).hasSize(8);
    }

    @Test
    void severalWhoEnterTheSameAtOnceEnterItOnce() {
        var told = with(WHOLE, "text", "Ulvik banned the leaf blower.");
        Set<String> ids = new ConcurrentSkipListSet<>();

        var news = IntStream.range(0, 8)
                .parallel()
                .filter(i -> {
                    var response = enter(told);
                    ids.add(response.path("id"));
                    return response.statusCode() == 201;
                })
                .count();

        assertThat(ids).hasSize(1);
        assertThat(news).isOne();
    }

    @Test
    void newArticlesAreComparedWithIt() {
        var entered = enter(Map.of(
                        "text", "The toll order for the Ulvik tunnel remains in effect.",
                        "outlet", Map.of("name", "Ulvik Checks"),
                        "statedOn", "2024-10-02"))
                .jsonPath()
                .getString("id");

        var shown = handIn(Story.by("Odda Bulletin")
                .on("2024-10-02")
                .saying("The council withdrew the toll order for the Ulvik tunnel on Wednesday."));

        var sides = new ArrayList<String>(shown.getList("flags.left.claim", String.class));
        sides.addAll(shown.getList("flags.right.claim", String.class));
        assertThat(sides).as(shown.prettify()).contains(entered);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource
    void aWrongMemberIsPointedAt(String member, Object value, String pointer) {
        var response = enter(with(WHOLE, member, value));

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        assertThat(response.jsonPath().getList("errors.pointer")).containsExactly(pointer);
    }

    static Stream<Arguments> aWrongMemberIsPointedAt() {
        return Stream.of(
                arguments("text", null, "/text"),
                arguments("text", " ", "/text"),
                arguments("text", "x".repeat(2001), "/text"),
                arguments("text", "a\0b", "/text"),
                arguments("text", 17, "/text"),
                arguments("outlet", null, "/outlet"),
                arguments("outlet", "nobody-has-heard-of-it", "/outlet"),
                arguments("outlet", Map.of("domain", "a.example"), "/outlet/name"),
                arguments("statedOn", "yesterday", "/statedOn"),
                arguments("statedOn", "2999-01-01", "/statedOn"),
                arguments("statedOn", "2024-09-14T12:00:00Z", "/statedOn"),
                arguments("statedOn", "2024-02-30", "/statedOn"),
                arguments("statedOn", "+12024-02-03", "/statedOn"),
                arguments("statedOn", 17, "/statedOn"),
                arguments("statedOn", List.of(2024, 9, 14), "/statedOn"),
                arguments("speaker", "?!", "/speaker"),
                arguments("speaker", "Siri\nMoe", "/speaker"),
                arguments("speaker", "", "/speaker"),
                arguments("url", "ftp://checks.ulvik.example", "/url"),
                arguments("verdict", "false", "/verdict"));
    }

    private static Map<String, Object> with(Map<String, Object> told, String member, @Nullable Object value) {
        var changed = new HashMap<>(told);
        changed.put(member, value);
        changed.values().removeIf(Objects::isNull);
        return changed;
    }

    private static Response enter(Map<String, Object> told) {
        return api().contentType(ContentType.JSON).body(told).post("/claims");
    }
}
