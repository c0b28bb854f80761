package org.claimledger.shared.linked;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Where this service shows things, by which they are called wherever else they are told of. */
public record Places(URI base) {

    public static Places of(UriInfo asked) {
        return new Places(asked.getBaseUri());
    }

    /** The address of one thing of a collection: {@code claims}, {@code c_1}. */
    public URI of(String collection, String id) {
        return UriBuilder.fromUri(base).segment(collection, id).build();
    }
}
