package org.claimledger.shared.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Leads from the type of a problem, which is an address without the version of the API, to the page that explains it. */
@ApplicationScoped
class ProblemPages {

    private static final int BEFORE_RESOURCES = -1;

    private final String root;

    ProblemPages(@ConfigProperty(name = "quarkus.rest.path") String root) {
        this.root = root;
    }

    void register(@Observes Router router) {
        router.route("/problems").order(BEFORE_RESOURCES).handler(this::show);
        router.route("/problems/:type").order(BEFORE_RESOURCES).handler(this::show);
    }

    private void show(RoutingContext request) {
        request.reroute(root + request.request().uri());
    }
}
