package org.claimledger.watching;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.claimledger.net.WebAddress;
import org.claimledger.watching.fetch.WaywardHost;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WatchingOffTest {

    private final WatchRepository watches;

    WatchingOffTest(WatchRepository watches) {
        this.watches = watches;
    }

    @Test
    void whoWantsSomethingWatchedIsToldThatNothingWouldBeFetched() {
        api().contentType(JSON)
                .body(Map.of("url", "https://tern.example/feed", "kind", "feed"))
                .post("/watches")
                .then()
                .statusCode(409)
                .body("type", is("/problems/watching-off"));
    }

    @Test
    void whatWasWatchedBeforeRestsAndMayBeDeleted() throws InterruptedException {
        try (var host = WaywardHost.start()) {
            var watch = new Watch(WebAddress.parse(host.url("/feed")), WatchKind.FEED, null, Instant.EPOCH);
            QuarkusTransaction.requiringNew()
                    .run(() -> assertThat(watches.add(watch)).isTrue());

            Thread.sleep(1_500); // a tick of the schedule
            var shown = read("/watches/{id}", watch.id());

            assertThat(shown.getString("state")).isEqualTo("waiting");
            assertThat(shown.getString("nextFetchAt")).isNull();
            assertThat(host.asked("/robots.txt")).isEmpty();
            api().delete("/watches/{id}", watch.id()).then().statusCode(204);
        }
    }
}
