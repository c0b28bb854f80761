package org.claimledger.shared.export;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.claimledger.LedgerTestResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LedgerTestResource.class)
class BrokenStreamTest {

    private static final int PLACES = 8;

    private final URI endless;

    private final HttpClient http = HttpClient.newHttpClient();

    BrokenStreamTest(@ConfigProperty(name = "test.url") String service) {
        endless = URI.create(service + "/v1/endless/");
    }

    @Test
    void aListThatFailsHalfWayBreaksOffItsConnection() {
        assertThatThrownBy(() -> get("4")).isInstanceOf(IOException.class);
    }

    @Test
    void aListThatFailsAtOnceIsRefusedAsAnyOtherAnswer() throws Exception {
        var answer = get("1");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void aListIsWholeWhereAsMuchAsWasWantedIsSent() throws Exception {
        var answer = get("0?limit=1700");

        assertThat(answer.body().lines()).hasSize(1700);
        assertThat(answer.headers().firstValue("ledger-position")).contains("1");
    }

    @Test
    void whoReadsSlowlyLeavesRoomForOthersAndWhoGoesAwayMakesIt() throws Exception {
        var slow = readers();
        assertThat(areAnswered(slow)).isTrue();

        assertThat(get("0?limit=1").statusCode()).isEqualTo(503);

        goAway(slow);
        assertThat(allPlacesAreFreeSoon()).isTrue();
    }

    private boolean allPlacesAreFreeSoon() throws Exception {
        for (int i = 0; i < 50; i++) {
            var others = readers();
            boolean answered = areAnswered(others);
            goAway(others);
            if (answered) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    /** As many as there are places, who have asked for all and read no more than they want. */
    private List<Socket> readers() throws IOException {
        var request = "GET %s0 HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(endless.getPath());
        var readers = new ArrayList<Socket>();
        for (int i = 0; i < PLACES; i++) {
            var reader = new Socket(endless.getHost(), endless.getPort());
            reader.getOutputStream().write(request.getBytes(US_ASCII));
            readers.add(reader);
        }
        return readers;
    }

    private static boolean areAnswered(List<Socket> readers) throws IOException {
        boolean all = true;
        for (var reader : readers) {
            var begin = new String(reader.getInputStream().readNBytes(12), US_ASCII);
            all &= begin.equals("HTTP/1.1 200");
        }
        return all;
    }

    private static void goAway(List<Socket> readers) throws IOException {
        for (var reader : readers) {
            reader.close();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(endless.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
