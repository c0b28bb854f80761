package org.claimledger.ingest;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What the ledger is filled with at start. */
@ConfigMapping(prefix = "claimledger")
interface IngestConfig {

    /** Whether the sample articles are put into the ledger; if unset, on the first start of the embedded database. */
    Optional<Boolean> samples();
}
