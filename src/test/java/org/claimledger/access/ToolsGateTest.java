package org.claimledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ToolsGateTest {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void theToolsAreOpenWhereReadingIs() throws Exception {
        int port = serve(Map.of());

        assertThat(ask(port, "/mcp").statusCode()).isEqualTo(200);
        assertThat(ask(port, "/mcp/sse").statusCode()).isEqualTo(200);
    }

    @Test
    void theToolsAreClosedWhereReadingIs() throws Exception {
        int port = serve(Map.of("claimledger.access.open-reading", "false"));

        for (var path : new String[] {"/mcp", "/mcp/", "/mcp/sse"}) {
            var answer = ask(port, path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("/problems/not-found");
        }
        assertThat(ask(port, "/v1/claims").statusCode()).isEqualTo(200);
    }

    @Test
    void whoAsksTooMuchIsToldToWait() throws Exception {
        int port = serve(Map.of("claimledger.access.computing-per-address", "2"));

        assertThat(ask(port, "/mcp").statusCode()).isEqualTo(200);
        assertThat(ask(port, "/mcp").statusCode()).isEqualTo(200);
        var third = ask(port, "/mcp");
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("Retry-After")).isPresent();
        assertThat(third.body()).contains("/problems/too-many-requests");
    }

    /** Behind the gate everything is answered. */
    private int serve(Map<String, String> settings) throws Exception {
        var config = AccessSettings.with(settings);
        var router = Router.router(vertx);
        new ToolsGate(new RateLimits(config, Clock.systemUTC()), config, new ObjectMapper()).register(router);
        router.route().last().handler(request -> request.response().end("let in"));
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
    }

    private HttpResponse<String> ask(int port, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .POST(BodyPublishers.ofString("{\"jsonrpc\": \"2.0\"}"));
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
