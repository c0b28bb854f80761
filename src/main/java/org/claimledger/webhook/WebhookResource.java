package org.claimledger.webhook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/webhooks")
class WebhookResource {

    private final WebhookService webhooks;

    WebhookResource(WebhookService webhooks) {
        this.webhooks = webhooks;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public RestResponse<WebhookView> add(@NotNull @Valid NewWebhook body, UriInfo uri) {
        var added = webhooks.add(body);
        return ResponseBuilder.<WebhookView>create(RestResponse.Status.CREATED)
                .location(uri.getAbsolutePathBuilder().path(added.id()).build())
                .entity(added)
                .build();
    }

    @GET
    @Needs(Scope.ADMIN)
    public Page<WebhookView> list(@BeanParam PageRequest page) {
        return webhooks.list(page);
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.ADMIN)
    public WebhookView get(@RestPath String id) {
        return webhooks.get(id);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public WebhookView change(@RestPath String id, @NotNull @Valid NewWebhook body) {
        return webhooks.change(id, body);
    }

    @DELETE
    @Path("/{id}")
    @Needs(Scope.ADMIN)
    public void delete(@RestPath String id) {
        webhooks.delete(id);
    }

    @POST
    @Path("/{id}/secret")
    @Needs(Scope.ADMIN)
    public WebhookView replaceSecret(@RestPath String id) {
        return webhooks.replaceSecret(id);
    }

    @POST
    @Path("/{id}/test")
    @Needs(Scope.ADMIN)
    public RestResponse<DeliveryView> test(@RestPath String id, UriInfo uri) {
        return DeliveryResource.accepted(webhooks.test(id), uri);
    }

    @GET
    @Path("/{id}/deliveries")
    @Needs(Scope.ADMIN)
    public Page<DeliveryView> deliveries(
            @RestPath String id, @RestQuery @Nullable String state, @BeanParam PageRequest page) {
        return webhooks.deliveries(id, Parameters.choice("state", state, DeliveryState.class), page);
    }
}
