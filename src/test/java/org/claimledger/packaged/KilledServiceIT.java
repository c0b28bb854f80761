package org.claimledger.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledServiceIT {

    private static final int CLIENTS = 3;
    private static final int ENOUGH = 15;

    /** A Wednesday. */
    private static final LocalDate FIRST_ORDER = LocalDate.of(1990, 5, 2);

    private final AtomicInteger number = new AtomicInteger();
    private final Queue<JsonNode> acknowledged = new ConcurrentLinkedQueue<>();

    @TempDir
    Path data;

    @Test
    @Timeout(180)
    void whatWasAcknowledgedBeforeAKillIsThereOnceAndReconciledAfterwards() throws Exception {
        var killed = PackagedService.start(data);
        try (killed) {
            var enough = new CountDownLatch(ENOUGH);
            var clients = startClients(killed, enough);
            enough.await();
            killed.kill();
            for (var client : clients) {
                client.join();
            }
        }

        try (var restarted = PackagedService.restart(data, killed)) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
            for (var submission : acknowledged) {
                assertThat(claimsOf(restarted, submission)).isEqualTo(claimIds(submission.get("claims")));
            }
            assertThat(urls(restarted)).doesNotHaveDuplicates().containsAll(acknowledgedUrls());
            awaitAllReconciled(restarted);
            assertThat(flagIds(restarted)).isNotEmpty().doesNotHaveDuplicates();
        }
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
