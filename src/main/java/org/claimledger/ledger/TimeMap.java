package org.claimledger.ledger;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimledger.shared.http.HttpDate;

/** The states of something, each with the moment at which the ledger came to it, as RFC 7089 writes them. */
public final class TimeMap {

    public static final String MEDIA_TYPE = "application/link-format";

    private TimeMap() {}

    /**
     * The list of these states.
     *
     * @param moments at least one, the earliest first
     */
    public static String of(List<Instant> moments, UriInfo asked) {
        var addresses = Addresses.of(asked);
        var links = new ArrayList<String>();
        links.add("<%s>; rel=\"original timegate\"".formatted(addresses.original()));
        links.add("<%s>; rel=\"self\"; type=\"%s\"; from=\"%s\"; until=\"%s\""
                .formatted(
                        addresses.timeMap(),
                        MEDIA_TYPE,
                        HttpDate.of(moments.get(0)),
                        HttpDate.of(moments.get(moments.size() - 1))));
        for (int i = 0; i < moments.size(); i++) {
            var moment = moments.get(i);
            links.add("<%s>; rel=\"%s\"; datetime=\"%s\""
                    .formatted(addresses.memento(moment), relation(i, moments.size()), HttpDate.of(moment)));
        }
        return links.stream().collect(joining(",\n", "", "\n"));
    }

    private static String relation(int place, int of) {
        return (place == 0 ? "first " : "") + (place == of - 1 ? "last " : "") + "memento";
    }
}
