package org.claimledger.idempotency;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.ADMIN_KEY;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.apiOfAnyone;
import static org.claimledger.LedgerApi.apiWith;
import static org.claimledger.LedgerApi.makeKey;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    private static final int AT_ONCE = 8;

    private final EntityManager entities;
    private final AnswerService answers;
    private final String key = UUID.randomUUID().toString();

    IdempotencyTest(EntityManager entities, AnswerService answers) {
        this.entities = entities;
        this.answers = answers;
    }

    @Test
    void theSameRequestGetsTheSameAnswer() {
        var story = Story.by("Holm Gazette").saying("The Holm ferry sails at nine, pilot Odd Berg said.");
        var first = article(key, story);
        var again = article(key, story);

        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotent-Replayed", is("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.contentType()).isEqualTo(first.contentType());
        article("\"" + key + "\"", story).then().header("Idempotent-Replayed", is("true"));
        article(UUID.randomUUID().toString(), story).then().statusCode(200);
    }

    @Test
    void anotherRequestNeedsAKeyOfItsOwn() {
        var story = Story.by("Holm Gazette").saying("The Holm ferry sails at ten, pilot Odd Berg said.");
        article(key, story).then().statusCode(201);

        article(key, story.headed("Other words"))
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
        comparison(withKey(api(), key)).then().statusCode(422);
    }

    @Test
    void aSecretThatIsShownOnceIsShownAgainToWhoeverHasTheKeyAndNobodyElse() {
        var body = Map.of("name", "twice " + key, "scopes", List.of("review"));
        var first = withKey(api(), key).contentType(JSON).body(body).post("/keys");
        var again = withKey(api(), key).contentType(JSON).body(body).post("/keys");

        first.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Cache-Control")).isEqualTo("no-store");
        var other = makeKey("other " + key, "admin").getString("key");
        withKey(apiWith(other), key)
                .contentType(JSON)
                .body(body)
                .post("/keys")
                .then()
                .statusCode(409)
                .body("type", is("/problems/name-taken"));
        assertThat(read(
                                "/audit?operation=makeKey&subject={id}",
                                first.jsonPath().getString("id"))
                        .getList("items"))
                .as("a repetition is no act")
                .hasSize(1);
    }

    @Test
    void ofManyAtOnceOneIsDone() {
        var body = Map.of("name", "at once " + key, "scopes", List.of("review"));
        var answered = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> withKey(api(), key).contentType(JSON).body(body).post("/keys")))
                .limit(AT_ONCE)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        var last = withKey(api(), key).contentType(JSON).body(body).post("/keys");

        last.then().statusCode(201);
        for (var answer : answered) {
            assertThat(answer.statusCode()).isIn(201, 409);
            assertThat(answer.asString())
                    .isIn(last.asString(), answer.statusCode() == 409 ? answer.asString() : last.asString());
            if (answer.statusCode() == 409) {
                answer.then().body("type", is("/problems/still-running"));
            }
        }
    }

    @Test
    void whileTheFirstIsNotAnsweredTheNextIsToldToWait() throws Exception {
        UnluckyResource.begun = new CountDownLatch(1);
        UnluckyResource.mayEnd = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> unlucky("/slow"));
        UnluckyResource.begun.await();

        unlucky("/slow").then().statusCode(409).body("type", is("/problems/still-running"));
        UnluckyResource.mayEnd.countDown();
        var call = first.join().jsonPath().getInt("call");

        unlucky("/slow").then().statusCode(200).body("call", is(call));
    }

    @Test
    void aFailureOfTheServiceIsNotKept() {
        UnluckyResource.CALLS.set(0);

        unlucky("/failing").then().statusCode(500);
        unlucky("/failing").then().statusCode(200).body("call", is(2));
        unlucky("/failing").then().statusCode(200).body("call", is(2));
    }

    @Test
    void aRefusalIsKeptAsAnyAnswer() {
        var broken = withKey(api(), key).contentType(JSON).body("{\"name\": ").post("/keys");
        var again = withKey(api(), key).contentType(JSON).body("{\"name\": ").post("/keys");

        broken.then().statusCode(400).body("type", is("/problems/malformed-json"));
        again.then().statusCode(400).header("Idempotent-Replayed", is("true"));
        assertThat(again.asString()).isEqualTo(broken.asString());
        assertThat(again.contentType()).isEqualTo(broken.contentType());
    }

    @Test
    void anOperationWithoutABodyIsNotRepeatedEither() {
        var made = makeKey("rotated " + key, "review");
        var rotated = withKey(api(), key).post("/keys/{id}/rotation", made.getString("id"));
        var again = withKey(api(), key).post("/keys/{id}/rotation", made.getString("id"));

        rotated.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(rotated.asString());
    }

    @Test
    void anyoneMayCompareAgainSinceThatChangesNothing() {
        comparison(withKey(apiOfAnyone(), key)).then().statusCode(200);
        comparison(withKey(apiOfAnyone(), key)).then().statusCode(200).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void whatIsNoKeyIsRefused() {
        for (var header : List.of("\"\"", "a".repeat(256))) {
            comparison(withKey(api(), header))
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", is("Idempotency-Key"));
        }
    }

    @Test
    void whatIsNotAnsweredInTimeAndWhatIsOldIsDoneAnew() {
        var own = IdempotencyKey.read(key, "k_1");
        assertThat(answers.next(own)).isInstanceOf(Turn.First.class);
        assertThat(answers.next(own)).isInstanceOf(Turn.Wait.class);

        age(own, "11 minutes");
        var second = (Turn.First) answers.next(own);
        answers.keep(own, second.startedAt(), new byte[32], new KeptAnswer(204, Map.of(), null));
        age(own, "23 hours");
        answers.forgetOld();
        assertThat(answers.next(own)).isInstanceOf(Turn.Repeat.class);
        age(own, "2 hours");

        assertThat(answers.next(own)).isInstanceOf(Turn.First.class);
    }

    /** The age of what is kept grows. */
    private void age(IdempotencyKey own, String by) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(entities.createNativeQuery("update kept_answer set started_at = started_at - '"
                                        + by + "'::interval where id = :id")
                                .setParameter("id", own.id())
                                .executeUpdate())
                        .isEqualTo(1));
    }

    private Response unlucky(String path) {
        return given().basePath("/v1")
                .header("Authorization", "Bearer " + ADMIN_KEY)
                .header("Idempotency-Key", key)
                .contentType(JSON)
                .body("{}")
                .post("/unlucky" + path);
    }

    private static Response article(String key, Story story) {
        return withKey(api(), key).contentType(JSON).body(story.body()).post("/articles");
    }

    private static Response comparison(RequestSpecification request) {
        return request.contentType(JSON)
                .body(Map.of(
                        "left", Map.of("text", "The Holm quay is open."),
                        "right", Map.of("text", "The Holm quay is closed.")))
                .post("/comparisons");
    }

    private static RequestSpecification withKey(RequestSpecification request, String key) {
        return request.header("Idempotency-Key", key);
    }
}
