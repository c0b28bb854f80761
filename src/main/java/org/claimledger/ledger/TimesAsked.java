package org.claimledger.ledger;

import java.time.Instant;
import org.claimledger.shared.http.Parameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The two times as a client asks for them. */
public class TimesAsked {

    @RestQuery
    @Nullable
    String validAt;

    @RestQuery
    @Nullable
    String knownAt;

    @Nullable
    Instant validAt() {
        return Parameters.instant("validAt", validAt);
    }

    @Nullable
    Instant knownAt() {
        return Parameters.instant("knownAt", knownAt);
    }
}
