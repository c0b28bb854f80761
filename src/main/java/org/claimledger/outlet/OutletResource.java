package org.claimledger.outlet;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

@Path("/outlets")
class OutletResource {

    private final OutletService outlets;

    OutletResource(OutletService outlets) {
        this.outlets = outlets;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<OutletView> list(@BeanParam PageRequest page) {
        return outlets.list(page);
    }

    @GET
    @Path("/{slug}")
    public OutletView get(@RestPath String slug) {
        return outlets.get(slug);
    }
}
