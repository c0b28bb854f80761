package org.claimledger.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.claimledger.Story;
import org.claimledger.watching.WatchedNet;
import org.claimledger.webhook.Receiver.Request;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Webhooks as a whole: what is recorded, and what a receiver is told of it. */
@QuarkusTest
@TestProfile(WatchedNet.class)
@Timeout(60)
class WebhookTest {

    private final WebhookWorker worker;
    private Receiver receiver;

    WebhookTest(WebhookWorker worker) {
        this.worker = worker;
    }

    @BeforeEach
    void startReceiver() throws IOException {
        var ports = ConfigProvider.getConfig()
                .getValue(WatchedNet.WEBHOOK_PORTS, String.class)
                .split(",", -1);
        receiver = Receiver.startAt(Integer.parseInt(ports[ports.length - 1]));
    }

    @AfterEach
    void forgetAll() {
        read("/webhooks?limit=100")
                .getList("items.id")
                .forEach(id -> api().delete("/webhooks/{id}", id).then().statusCode(204));
        receiver.close();
    }

    @Test
    void whatIsRecordedIsToldInOrderOnceAndSigned() {
        var hook = add("/told", Map.of("events", List.of("flag.raised", "flag.decided", "claim.recorded")));
        var flag = disputed("Anker", hook);

        var told = eventually("/told", "flag.decided");

        assertThat(told).extracting(Request::position).isSorted().doesNotHaveDuplicates();
        assertThat(told).allMatch(request -> request.isSignedBy(hook.getString("secret")));
        assertThat(told).noneMatch(request -> request.isSignedBy(Secret.random().written()));
        assertThat(told).extracting(Request::type).contains("claim.recorded", "flag.raised");
        var decided = told.get(told.size() - 1).json();
        assertThat(decided.at("/data/flag/id").asText()).isEqualTo(flag);
        assertThat(decided.at("/data/flag/verdict").asText()).isEqualTo("confirmed");
        var claims = read("/changes?limit=100&kind=claim&after=" + hook.getLong("position"))
                .getList("items.subject", String.class);
        assertThat(told.stream()
                        .filter(request -> request.type().equals("claim.recorded"))
                        .map(request -> request.json().at("/data/subject").asText()))
                .isEqualTo(claims);
    }

    @Test
    void aFilterLeavesOutTheFlagsOfOthers() {
        var hook = add(
                "/filtered",
                Map.of("events", List.of("flag.raised", "flag.decided"), "filters", Map.of("outlet", "the-blaze")));
        disputed("Bake", hook);
        var wanted = handIn(Story.by("The Blaze")
                        .on("2022-08-03")
                        .saying("The Bake ferry subsidy was revoked, Governor Ola Berge said."))
                .getString("flags[0].id");

        var told = eventually("/filtered", "flag.raised");

        assertThat(told)
                .extracting(request -> request.json().at("/data/flag/id").asText())
                .contains(wanted);
        assertThat(told).allMatch(request -> request.body().contains("the-blaze"));
    }

    @Test
    void whatFailsIsToldAgainUntilItIsDeadAndThenTheNextIs() {
        receiver.answer("/failing", 500, 503, 500, 204);
        var hook = add("/failing", Map.of("events", List.of("revision.recorded")));
        var first = recorded("Cable");
        var second = recorded("Derrick");

        await(() -> subjects("/failing").contains(second));

        assertThat(subjects("/failing")).containsExactly(first, first, first, second);
        assertThat(receiver.at("/failing").stream().map(Request::id).distinct()).hasSize(2);
        await(() -> deliveries(hook, "delivered").getList("items.id").size() == 1);
        var dead = deliveries(hook, "dead");
        assertThat(dead.getList("items.attempts")).containsExactly(3);
        assertThat(dead.getInt("items[0].lastStatus")).isEqualTo(500);
        api().post("/deliveries/{id}/redelivery", dead.getString("items[0].id"))
                .then()
                .statusCode(202)
                .header("Location", endsWith("/v1/deliveries/" + dead.getString("items[0].id")));
        await(() -> deliveries(hook, "delivered").getList("items.id").size() == 2);
        var last = receiver.at("/failing").get(4);
        assertThat(last.id()).isEqualTo(dead.getString("items[0].id"));
        assertThat(last.isSignedBy(hook.getString("secret"))).isTrue();
    }

    @Test
    void aReceiverThatIsGoneIsToldNothingUntilItIsEnabledAgain() {
        receiver.answer("/gone", 410);
        var hook = add("/gone", Map.of("events", List.of("revision.recorded")));
        var id = hook.getString("id");
        recorded("Gaff");

        await(() -> !read("/webhooks/{id}", id).getBoolean("enabled"));
        var missed = recorded("Halyard");
        worker.goOn();
        assertThat(read("/webhooks/{id}", id).getString("disabledReason")).contains("410");
        api().post("/webhooks/{id}/test", id).then().statusCode(409).body("type", is("/problems/webhook-disabled"));
        assertThat(receiver.at("/gone")).hasSize(1);
        api().contentType(ContentType.JSON)
                .body(Map.of("url", receiver.url("/gone"), "events", List.of("revision.recorded")))
                .put("/webhooks/{id}", id)
                .then()
                .statusCode(200)
                .body("enabled", is(true))
                .body("disabledReason", nullValue())
                .body("secret", nullValue());
        await(() -> subjects("/gone").contains(missed));
    }

    @Test
    void aRedirectIsNoReceiptAndNotFollowed() {
        receiver.answer("/moved", 302, 302, 302);
        var hook = add("/moved", Map.of("events", List.of("claim.changed")));
        var location = api().post("/webhooks/{id}/test", hook.getString("id"))
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");

        await(() -> read("/deliveries/{id}", location).getString("state").equals("dead"));

        assertThat(read("/deliveries/{id}", location).getInt("lastStatus")).isEqualTo(302);
        assertThat(receiver.at("/moved").get(0).type()).isEqualTo("webhook.test");
        assertThat(receiver.at("/elsewhere")).isEmpty();
    }

    @Test
    void anOldSecretSignsBesideTheNewOne() {
        var hook = add("/rotated", Map.of("events", List.of("claim.changed")));
        var id = hook.getString("id");
        var next = api().post("/webhooks/{id}/secret", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("secret");
        api().post("/webhooks/{id}/test", id).then().statusCode(202);

        await(() -> !receiver.at("/rotated").isEmpty());

        var told = receiver.at("/rotated").get(0);
        assertThat(next).startsWith("whsec_").isNotEqualTo(hook.getString("secret"));
        assertThat(told.isSignedBy(next)).isTrue();
        assertThat(told.isSignedBy(hook.getString("secret"))).isTrue();
        assertThat(read("/webhooks/{id}", id).getString("secret")).isNull();
    }

    @Test
    void whatMayNotBeToldIsRefused() {
        refused("/url", Map.of("url", "http://10.0.0.1/hook", "events", List.of("flag.raised")));
        refused("/url", Map.of("url", "http://169.254.169.254/", "events", List.of("flag.raised")));
        refused("/url", Map.of("url", "https://desk.example:22/", "events", List.of("flag.raised")));
        refused("/url", Map.of("url", "mailto:desk@example.org", "events", List.of("flag.raised")));
        refused("/events/1", Map.of("url", "https://desk.example/", "events", List.of("flag.raised", "flag")));
        refused("/events", Map.of("url", "https://desk.example/", "events", List.of()));
        refused(
                "/filters/outlet",
                Map.of(
                        "url",
                        "https://desk.example/",
                        "events",
                        List.of("flag.raised"),
                        "filters",
                        Map.of("outlet", "nobody-prints-this")));
        api().get("/webhooks/h_none").then().statusCode(404);
        api().get("/deliveries/d_none").then().statusCode(404);
    }

    private static void refused(String pointer, Map<String, Object> body) {
        api().contentType(ContentType.JSON)
                .body(body)
                .post("/webhooks")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is(pointer));
    }

    private JsonPath add(String path, Map<String, Object> wanted) {
        var body = new HashMap<>(wanted);
        body.put("url", receiver.url(path));
        return api().contentType(ContentType.JSON)
                .body(body)
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static JsonPath deliveries(JsonPath hook, String state) {
        return read("/webhooks/{id}/deliveries?state={state}", hook.getString("id"), state);
    }

    private List<String> subjects(String path) {
        return receiver.at(path).stream()
                .map(request -> request.json().at("/data/subject").asText())
                .toList();
    }

    private static String recorded(String ship) {
        return handIn(Story.by("Hook Herald").saying("The %s is in dock, pilot Runa Falk said.".formatted(ship)))
                .getString("revision.id");
    }

    /** A flag that is raised and confirmed. */
    private static String disputed(String family, JsonPath hook) {
        assertThat(hook.getString("secret")).startsWith("whsec_");
        handIn(Story.by("Hook Times")
                .on("2022-08-01")
                .saying("The %s ferry subsidy remains in effect, Minister Eva Strand said.".formatted(family)));
        var flag = handIn(Story.by("Hook Courier")
                        .on("2022-08-02")
                        .saying("The %s ferry subsidy was revoked, Governor Ola Berge said.".formatted(family)))
                .getString("flags[0].id");
        api().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("verdict", "confirmed"))
                .put("/flags/{id}/verdict", flag)
                .then()
                .statusCode(200);
        return flag;
    }

    private List<Request> eventually(String path, String type) {
        await(() ->
                receiver.at(path).stream().anyMatch(request -> request.type().equals(type)));
        return receiver.at(path);
    }

    /** Does not wait for the schedule to tick. */
    private void await(BooleanSupplier expected) {
        var end = Instant.now().plusSeconds(30);
        while (!expected.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            worker.goOn();
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
