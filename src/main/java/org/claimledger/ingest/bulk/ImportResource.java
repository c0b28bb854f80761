package org.claimledger.ingest.bulk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.InvalidPart;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/imports")
class ImportResource {

    private final Reception reception;
    private final ImportService imports;

    ImportResource(Reception reception, ImportService imports) {
        this.reception = reception;
        this.imports = imports;
    }

    @POST
    @Consumes("application/x-ndjson")
    @Needs(Scope.INGEST)
    public RestResponse<ImportView> begin(
            InputStream body, @RestHeader("Content-Encoding") @Nullable String encoding, UriInfo uri) {
        var kept = reception.keep(unpacked(body, encoding));
        return ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                .location(uri.getAbsolutePathBuilder().path(kept.id()).build())
                .entity(kept)
                .build();
    }

    private static InputStream unpacked(InputStream body, @Nullable String encoding) {
        var name = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> gunzipped(body);
            default ->
                throw new ProblemException(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "Send the body as it is, or packed by gzip.",
                        List.of(InvalidPart.ofParameter("Content-Encoding", "must be gzip or left out")));
        };
    }

    private static InputStream gunzipped(InputStream body) {
        try {
            return new GZIPInputStream(body);
        } catch (IOException notPacked) {
            throw ProblemException.invalidParameter("Content-Encoding", "says gzip, but the body is not packed so");
        }
    }

    @GET
    public Page<ImportView> list(@RestQuery @Nullable String state, @BeanParam PageRequest page) {
        return imports.list(Parameters.choice("state", state, ImportState.class), page);
    }

    @GET
    @Path("/{id}")
    public ImportView get(@RestPath String id) {
        return imports.get(id);
    }

    @GET
    @Path("/{id}/rejections")
    public Page<RejectionView> rejections(@RestPath String id, @BeanParam PageRequest page) {
        return imports.rejections(id, page);
    }

    @GET
    @Path("/{id}/omissions")
    public Page<OmissionView> omissions(@RestPath String id, @BeanParam PageRequest page) {
        return imports.omissions(id, page);
    }

    @DELETE
    @Path("/{id}")
    @Needs(Scope.INGEST)
    public void cancel(@RestPath String id) {
        imports.cancel(id);
    }
}
