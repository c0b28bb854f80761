package org.claimledger.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageRoutesTest {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void theBrowserIsToldWhatThePageAsksAtTheAddressThatItCameFor() throws Exception {
        var page = ask(serve(true), "/claims/c_1", "text/html");

        assertThat(page.body()).isEqualTo("the page");
        assertThat(page.headers().firstValue("Link"))
                .hasValueSatisfying(link -> assertThat(link).startsWith("</v1/claims/c_1>"));
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void whereReadingWantsAKeyItIsNotToldTo() throws Exception {
        var page = ask(serve(false), "/claims/c_1", "text/html");

        assertThat(page.body()).isEqualTo("the page");
        assertThat(page.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void whatIsNoPageLeadsToNoQuestions() throws Exception {
        int port = serve(true);

        assertThat(ask(port, "/claims/c_1", "*/*").statusCode()).isEqualTo(404);
        assertThat(ask(port, "/v1/claims/c_1", "text/html").statusCode()).isEqualTo(404);
        assertThat(ask(port, "/icon.svg", "*/*").headers().firstValue("Link")).isEmpty();
    }

    private int serve(boolean openReading) throws Exception {
        var router = Router.router(vertx);
        new PageRoutes(openReading).register(router);
        router.get("/index.html")
                .handler(request -> request.response()
                        .putHeader("Content-Type", "text/html;charset=UTF-8")
                        .end("the page"));
        router.get("/icon.svg")
                .handler(request -> request.response()
                        .putHeader("Content-Type", "image/svg+xml")
                        .end("<svg/>"));
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
    }

    private HttpResponse<String> ask(int port, String path, String accept) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept);
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
