package org.claimledger.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimledger.webhook.Receiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledServiceIT {

    private static final int CLIENTS = 3;
    private static final int ENOUGH = 15;

    /** More than are recorded before the kill. */
    private static final int IMPORTED = 40;

    /** A Wednesday. */
    private static final LocalDate FIRST_ORDER = LocalDate.of(1990, 5, 2);

    private final AtomicInteger number = new AtomicInteger();
    private final Queue<JsonNode> acknowledged = new ConcurrentLinkedQueue<>();

    @TempDir
    Path data;

    @Test
    @Timeout(180)
    void whatWasAcknowledgedBeforeAKillIsThereOnceAndReconciledAfterwards() throws Exception {
        var receiver = Receiver.startAt(0);
        var settings = Map.of(
                "CLAIMLEDGER_WEBHOOKS_ALLOWED_ADDRESSES",
                "127.0.0.1",
                "CLAIMLEDGER_WEBHOOKS_ALLOWED_PORTS",
                String.valueOf(receiver.port()),
                "CLAIMLEDGER_WEBHOOKS_DEADLINE",
                "1S");
        String archive;
        var killed = PackagedService.start(data, settings);
        try (killed) {
            killed.tellOfRevisions(receiver.url("/revisions"));
            archive = killed.handInLines(archive()).get("id").asText();
            var enough = new CountDownLatch(ENOUGH);
            var clients = startClients(killed, enough);
            enough.await();
            while (killed.get("/v1/imports/" + archive).get("read").asInt() < 2) {
                Thread.sleep(10);
            }
            assertThat(killed.get("/v1/imports/" + archive).get("state").asText())
                    .isEqualTo("running");
            killed.kill();
            for (var client : clients) {
                client.join();
            }
        }

        try (var restarted = PackagedService.restart(data, settings, killed);
                receiver) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
            for (var submission : acknowledged) {
                assertThat(claimsOf(restarted, submission)).isEqualTo(claimIds(submission.get("claims")));
            }
            assertThat(urls(restarted)).doesNotHaveDuplicates().containsAll(acknowledgedUrls());
            awaitImported(restarted, archive);
            awaitAllReconciled(restarted);
            awaitTold(restarted, receiver);
            assertThat(flagIds(restarted)).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** As many articles as are imported, one a line. */
    private static String archive() throws JsonProcessingException {
        var lines = new StringBuilder();
        for (int number = 0; number < IMPORTED; number++) {
            var article = new HashMap<>(article(number));
            article.put("url", "https://archive.example/bridges/" + number);
            article.put("outlet", "cnn");
            lines.append(new ObjectMapper().writeValueAsString(article)).append('\n');
        }
        return lines.toString();
    }

    /** What stood in the middle of a line at the kill is known already; all else is recorded once. */
    private static void awaitImported(PackagedService service, String archive) throws Exception {
        var shown = service.get("/v1/imports/" + archive);
        while (!shown.get("state").asText().equals("finished")) {
            Thread.sleep(50);
            shown = service.get("/v1/imports/" + archive);
        }
        assertThat(shown.get("read").asInt()).isEqualTo(IMPORTED);
        assertThat(shown.get("recorded").asInt()).isGreaterThanOrEqualTo(IMPORTED - 1);
        assertThat(shown.get("rejected").asInt()).isZero();
        assertThat(urls(service).stream().filter(url -> url.startsWith("https://archive.example/")))
                .hasSize(IMPORTED)
                .doesNotHaveDuplicates();
    }

    /** Each at least once, and for the first time in the order in which it was recorded. */
    private static void awaitTold(PackagedService service, Receiver receiver) throws Exception {
        var recorded = new ArrayList<Long>();
        service.get("/v1/changes?kind=revision&limit=100")
                .get("items")
                .forEach(change -> recorded.add(change.get("position").asLong()));
        List<Long> told = List.of();
        while (told.size() < recorded.size()) {
            Thread.sleep(50);
            told = receiver.at("/revisions").stream()
                    .map(Receiver.Request::position)
                    .distinct()
                    .toList();
        }
        assertThat(told).isEqualTo(recorded);
    }

    private List<Thread> startClients(PackagedService service, CountDownLatch enough) {
        var clients = new ArrayList<Thread>();
        for (int i = 0; i < CLIENTS; i++) {
            var client = new Thread(() -> streamUntilKilled(service, enough));
            client.start();
            clients.add(client);
        }
        return clients;
    }

    private void streamUntilKilled(PackagedService service, CountDownLatch enough) {
        try {
            while (true) {
                var answer = service.handIn(article(number.incrementAndGet()));
                if (answer.statusCode() == 201) {
                    acknowledged.add(service.read(answer));
                    enough.countDown();
                }
            }
        } catch (Exception killed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Two outlets that contradict each other on the state of one bridge after another, each in a year of its own. */
    private static Map<String, String> article(int number) {
        var bridge = "Wexcombe bridge number " + number / 2;
        var closed = number % 2 == 0;
        var day = FIRST_ORDER.plusWeeks(52L * (number / 2)).plusDays(number % 2);
        return Map.of(
                "url", "https://paper" + number % 2 + ".example/bridges/" + number,
                "outlet", closed ? "the-blaze" : "washington-examiner",
                "headline", "Toll order for " + bridge,
                "publishedAt", day + "T10:00:00Z",
                "text",
                        closed
                                ? "The council withdrew the toll order for " + bridge + " on Wednesday."
                                : "The toll order for " + bridge
                                        + " remains in effect, mayor Ana Diaz said on Wednesday.");
    }

    private static List<String> claimsOf(PackagedService service, JsonNode submission) throws Exception {
        var article = submission.get("article").get("id").asText();
        return claimIds(service.get("/v1/claims?limit=100&article=" + article).get("items"));
    }

    private static List<String> claimIds(JsonNode claims) {
        var ids = new ArrayList<String>();
        claims.forEach(claim -> ids.add(claim.get("id").asText()));
        return ids;
    }

    private static List<String> urls(PackagedService service) throws Exception {
        return all(service, "/v1/articles", "url");
    }

    private static List<String> flagIds(PackagedService service) throws Exception {
        return all(service, "/v1/flags", "relation");
    }

    private static List<String> all(PackagedService service, String list, String member) throws Exception {
        var found = new ArrayList<String>();
        JsonNode page = service.get(list + "?limit=100");
        while (true) {
            page.get("items").forEach(item -> found.add(item.get(member).asText()));
            if (page.get("nextCursor").isNull()) {
                return found;
            }
            page = service.get(
                    list + "?limit=100&cursor=" + page.get("nextCursor").asText());
        }
    }

    private List<String> acknowledgedUrls() {
        return acknowledged.stream()
                .map(submission -> submission.get("article").get("url").asText())
                .toList();
    }

    /** The worker finds what was left behind; then a pass over the whole ledger has nothing to add. */
    private static void awaitAllReconciled(PackagedService service) throws Exception {
        while (isWaiting(service, "queued") || isWaiting(service, "running")) {
            Thread.sleep(50);
        }
        var pass = service.post("/v1/reconciliations").get("id").asText();
        while (isWaiting(service, "queued") || isWaiting(service, "running")) {
            Thread.sleep(50);
        }
        var run = service.get("/v1/reconciliations/" + pass);
        assertThat(run.get("state").asText()).isEqualTo("finished");
        assertThat(run.get("relationsAdded").asInt()).isZero();
        assertThat(run.get("relationsFound").asInt()).isPositive();
    }

    private static boolean isWaiting(PackagedService service, String state) throws Exception {
        return !service.get("/v1/reconciliations?state=" + state).get("items").isEmpty();
    }
}
