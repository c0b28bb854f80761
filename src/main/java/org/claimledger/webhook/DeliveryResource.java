package org.claimledger.webhook;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/deliveries")
class DeliveryResource {

    private final WebhookService webhooks;

    DeliveryResource(WebhookService webhooks) {
        this.webhooks = webhooks;
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.ADMIN)
    public DeliveryView get(@RestPath String id) {
        return webhooks.delivery(id);
    }

    @POST
    @Path("/{id}/redelivery")
    @Needs(Scope.ADMIN)
    public RestResponse<DeliveryView> repeat(@RestPath String id, UriInfo uri) {
        return accepted(webhooks.repeat(id), uri);
    }

    static RestResponse<DeliveryView> accepted(DeliveryView delivery, UriInfo uri) {
        var location =
                uri.getBaseUriBuilder().path("deliveries").path(delivery.id()).build();
        return ResponseBuilder.<DeliveryView>create(RestResponse.Status.ACCEPTED)
                .location(location)
                .entity(delivery)
                .build();
    }
}
