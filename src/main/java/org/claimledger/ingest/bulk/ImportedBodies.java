package org.claimledger.ingest.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.claimledger.shared.http.LongBody;

/** Tells that the bodies of imports may be longer than all others. */
@ApplicationScoped
class ImportedBodies {

    @Produces
    @Singleton
    LongBody imports(ImportsConfig config) {
        return new LongBody("/v1/imports", config.largestBody().asLongValue());
    }
}
