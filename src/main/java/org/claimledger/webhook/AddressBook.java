package org.claimledger.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.claimledger.net.AddressPolicy;
import org.claimledger.net.FetchFailedException;
import org.claimledger.net.WebAddress;

/** Which addresses webhooks may tell something. */
@ApplicationScoped
class AddressBook {

    private final AddressPolicy policy;

    AddressBook(WebhooksConfig config) {
        this.policy = new AddressPolicy(config.allowedAddresses().orElse(Set.of()), config.allowedPorts());
    }

    /**
     * Reads an address that is to be told something, as far as that can be judged before it is.
     *
     * @throws FetchFailedException if it is none, or may not be told
     */
    WebAddress require(String url) {
        var address = WebAddress.parse(url);
        policy.require(address);
        return address;
    }

    AddressPolicy policy() {
        return policy;
    }
}
