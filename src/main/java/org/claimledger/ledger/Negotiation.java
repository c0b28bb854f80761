package org.claimledger.ledger;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.claimledger.shared.http.HttpDate;
import org.claimledger.shared.http.Parameters;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Which state of a single thing a client asks for, by query or by Accept-Datetime, and how the answer says so (RFC 7089,
 * pattern 1.2: the thing is its own TimeGate and answers 200; its mementos are itself with knownAt).
 */
public class Negotiation extends TimesAsked {

    @RestHeader("Accept-Datetime")
    @Nullable
    String acceptDatetime;

    /** The end of the second that is asked for: what was recorded within it has no other datetime. */
    @Nullable
    Instant datetime() {
        var second = Parameters.httpDate("Accept-Datetime", acceptDatetime);
        return second == null ? null : second.plusSeconds(1).minus(1, ChronoUnit.MICROS);
    }

    /** An answer that tells of which time it is. */
    public <T> ResponseBuilder<T> answer(Known<T> known, UriInfo uri) {
        return answer(known, Addresses.of(uri), "");
    }

    /** An answer that tells of which time it is, and where the list of all such times is. */
    public <T> ResponseBuilder<T> answerWithTimeMap(Known<T> known, UriInfo uri) {
        var addresses = Addresses.of(uri);
        var link = ", <%s>; rel=\"timemap\"; type=\"%s\"".formatted(addresses.timeMap(), TimeMap.MEDIA_TYPE);
        return answer(known, addresses, link);
    }

    private <T> ResponseBuilder<T> answer(Known<T> known, Addresses addresses, String furtherLinks) {
        boolean isMemento = knownAt != null;
        boolean isNegotiated = !isMemento && acceptDatetime != null;
        var answer = ResponseBuilder.ok(known.shown())
                .header("Link", "<" + addresses.original() + ">; rel=\"original timegate\"" + furtherLinks);
        if (!isMemento) {
            answer.header("Vary", "accept-datetime");
        }
        if (isMemento || isNegotiated) {
            answer.header("Memento-Datetime", HttpDate.of(known.since()));
        }
        if (isNegotiated) {
            answer.header("Content-Location", addresses.memento(known.since()));
        }
        return answer;
    }
}
