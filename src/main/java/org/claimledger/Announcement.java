package org.claimledger;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.claimledger.database.EmbeddedConfig;
import org.jboss.logging.Logger;

/** Tells whoever started the service where to look. */
@ApplicationScoped
class Announcement {

    private static final Logger LOG = Logger.getLogger("org.claimledger");

    private final HttpServer server;
    private final EmbeddedConfig database;

    Announcement(HttpServer server, EmbeddedConfig database) {
        this.server = server;
        this.database = database;
    }

    void onOpened(@ObservesAsync HttpServerStart opened) {
        var base = "http://localhost:" + server.getPort();
        LOG.infof(
                "Claimledger answers at %s/v1, Swagger UI at %s/q/swagger-ui, data in %s, stop with Ctrl-C",
                base, base, database.folder().orElse("the database that the settings name"));
    }
}
