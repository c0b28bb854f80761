package org.claimledger.flag;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.util.TreeMap;
import java.util.UUID;
import org.claimledger.ledger.AsOf;
import org.claimledger.ledger.Ledger;
import org.claimledger.shared.page.Direction;
import org.claimledger.shared.page.PageRequest;

@Path("/flags/feed")
class FlagFeedResource {

    private final FlagService flags;
    private final Ledger ledger;

    FlagFeedResource(FlagService flags, Ledger ledger) {
        this.flags = flags;
        this.ledger = ledger;
    }

    @GET
    @Produces(FlagFeed.MEDIA_TYPE)
    public String feed(@BeanParam FlagQuery query, @BeanParam PageRequest page, UriInfo uri) {
        return new FlagFeed(id(uri), uri).of(flags.list(query.filter(), Direction.DESC, AsOf.NOW, page));
    }

    /** Each combination of filters is a feed of its own, and all of its pages are one. */
    private UUID id(UriInfo uri) {
        var filters = new TreeMap<String, Object>(uri.getQueryParameters());
        filters.keySet().removeAll(FlagFeed.PAGING);
        return UUID.nameUUIDFromBytes((ledger.id() + "/flags" + filters).getBytes(UTF_8));
    }
}
