package org.claimledger.shared.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Tells apart the strong ETags of an answer and of the same answer compressed, which are not the same bytes. */
@ApplicationScoped
class CompressedTags {

    private static final String GZIP = "-gzip\"";

    private final boolean isCompressing;

    CompressedTags(Config config) {
        this.isCompressing = config.getOptionalValue("quarkus.http.enable-compression", Boolean.class)
                .orElse(false);
    }

    void register(@Observes Router router) {
        if (isCompressing) {
            router.route().order(Integer.MIN_VALUE).handler(request -> {
                request.addHeadersEndHandler(end -> tellApart(request));
                request.next();
            });
        }
    }

    /** Quarkus has left out {@code Content-Encoding: identity} where it will compress. */
    private static void tellApart(RoutingContext request) {
        var response = request.response();
        var tag = response.headers().get(HttpHeaders.ETAG);
        if (tag != null
                && response.getStatusCode() == 200
                && !response.headers().contains(HttpHeaders.CONTENT_ENCODING)
                && takesGzip(request.request().getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.headers().set(HttpHeaders.ETAG, plain(tag).replaceFirst("\"$", GZIP));
        }
    }

    private static boolean takesGzip(@Nullable String accepted) {
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(coding -> coding.replace(" ", ""))
                        .anyMatch(coding -> (coding.startsWith("gzip") || coding.startsWith("*"))
                                && !coding.endsWith(";q=0")
                                && !coding.contains(";q=0.0"));
    }

    /** The tag of the answer as it is before compression. */
    static String plain(String tag) {
        return tag.endsWith(GZIP) ? tag.substring(0, tag.length() - GZIP.length()) + '"' : tag;
    }
}
