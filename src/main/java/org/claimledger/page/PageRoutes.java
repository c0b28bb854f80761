package org.claimledger.page;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the page is: at every address that is nobody else's, as it finds its way from there; and what it may not do. */
@ApplicationScoped
class PageRoutes {

    /** What has no page: the service, and what Quarkus tells of it. */
    private static final List<String> NO_PAGES = List.of("/v1", "/q");

    private static final String PAGE = "/index.html";

    /** Under which the address that was asked for is kept when the page answers there. */
    private static final String ADDRESS = PageRoutes.class.getName() + ".address";

    /**
     * Scripts and styles come from here alone and never stand in the page, no other site is asked for anything, and no text
     * becomes markup but Lit's own templates.
     */
    private static final Map<String, String> BOUNDS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; "
                    + "require-trusted-types-for 'script'; trusted-types lit-html",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff");

    private final boolean openReading;

    PageRoutes(@ConfigProperty(name = "claimledger.access.open-reading") boolean openReading) {
        this.openReading = openReading;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 2).handler(this::setBounds);
        router.get().order(Integer.MAX_VALUE - 1).handler(PageRoutes::showPage);
    }

    private void setBounds(RoutingContext request) {
        if (mayBePage(request.normalizedPath())) {
            BOUNDS.forEach(request.response().headers()::set);
            var address = request.get(ADDRESS, request.request().uri());
            request.put(ADDRESS, address);
            request.addHeadersEndHandler(ready -> complete(request.response().headers(), address));
        }
        request.next();
    }

    /**
     * The page leads to scripts and styles by names that change with them; kept, it would lead to those of before. A browser shows
     * no key when it asks ahead, so where reading wants one it is not told to.
     */
    private void complete(MultiMap headers, String address) {
        if (headers.contains(HttpHeaders.CONTENT_TYPE)
                && headers.get(HttpHeaders.CONTENT_TYPE).startsWith("text/html")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
            var links = FirstQuestions.linksAt(address);
            if (openReading && !links.isEmpty()) {
                headers.set("Link", links);
            }
        }
    }

    /** Only for who wants to look at a page; a program that mistypes a path is told so. */
    private static void showPage(RoutingContext request) {
        var accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        if (mayBePage(request.normalizedPath()) && accepted != null && accepted.contains("text/html")) {
            request.reroute(PAGE);
        } else {
            request.next();
        }
    }

    private static boolean mayBePage(String path) {
        return NO_PAGES.stream().noneMatch(taken -> path.equals(taken) || path.startsWith(taken + "/"));
    }
}
