package org.claimledger.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import org.claimledger.shared.text.Sha256;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Gives every answer that is read whole a strong ETag (RFC 9110), the digest of its body unless it has a version of its own,
 * and answers 304 to whoever has it already. What is written as a stream has none.
 */
class EntityTags {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    /** Filters of answers run from the highest priority to the lowest: this one when nothing is added any more. */
    private static final int LAST = 0;

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter(priority = LAST)
    public void tag(ResteasyReactiveContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != OK || !READING.contains(request.getMethod())) {
            return;
        }
        @Nullable String body = body(response.getEntity(), mediaType(request, response));
        @Nullable String version = response.getHeaderString("ETag");
        if (body == null && version == null) {
            return;
        }
        var tag = version == null ? '"' + Sha256.of(String.valueOf(body)).substring(0, 32) + '"' : version;
        @Nullable String known = matching(request, tag);
        response.getHeaders().putSingle("ETag", known == null ? tag : known);
        if (known != null) {
            response.setEntity(null);
            response.setStatus(NOT_MODIFIED);
            response.getHeaders().remove("Content-Type");
        } else if (body != null) {
            response.setEntity(body);
        }
    }

    private static @Nullable MediaType mediaType(
            ResteasyReactiveContainerRequestContext request, ContainerResponseContext response) {
        return response.getMediaType() == null
                ? request.getServerRequestContext().getResponseMediaType()
                : response.getMediaType();
    }

    /** What will be written, if that is text or JSON and not a stream. */
    private @Nullable String body(@Nullable Object entity, @Nullable MediaType type) {
        if (entity instanceof String text) {
            return text;
        }
        if (!(entity instanceof Record) || (type != null && !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))) {
            return null;
        }
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The tag of If-None-Match that names the same, in whatever compression it was read; as it was sent. */
    private static @Nullable String matching(ContainerRequestContext request, String tag) {
        var asked = request.getHeaderString("If-None-Match");
        if (asked == null) {
            return null;
        }
        if (asked.strip().equals("*")) {
            return tag;
        }
        return Arrays.stream(asked.split(",", -1))
                .map(String::strip)
                .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
                .filter(candidate -> CompressedTags.plain(candidate).equals(tag))
                .findFirst()
                .orElse(null);
    }
}
