package org.claimledger.shared.problem;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;

/** Explains each type of problem, to programs and to those who follow its address with a browser. */
@Path("/problems")
class ProblemResource {

    /** Whoever takes anything gets JSON. */
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8;qs=0.5";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Problems</title></head>
            <body>
            <h1>Problems</h1>
            <ul>
            %s</ul>
            </body>
            </html>
            """;

    record Problems(List<ProblemView> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Problems list() {
        return new Problems(all().toList());
    }

    @GET
    @Produces(HTML)
    public String page() {
        return PAGE.formatted(all().map(ProblemView::entry).collect(joining()));
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.APPLICATION_JSON)
    public ProblemView get(@RestPath String slug) {
        return ProblemView.of(named(slug));
    }

    @GET
    @Path("/{slug}")
    @Produces(HTML)
    public String page(@RestPath String slug) {
        return ProblemView.of(named(slug)).page();
    }

    private static Stream<ProblemView> all() {
        return Stream.of(ProblemType.values()).map(ProblemView::of);
    }

    private static ProblemType named(String slug) {
        return Stream.of(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("problem", slug));
    }
}
