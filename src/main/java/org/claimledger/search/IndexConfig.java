package org.claimledger.search;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the index of claims is kept. */
@ConfigMapping(prefix = "claimledger.index")
interface IndexConfig {

    /** The folder; without it beside the embedded database, or in memory with a database of one's own. */
    Optional<String> folder();
}
