package org.claimledger.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is asked of the ledger's database, whichever it is. */
@ConfigMapping(prefix = "claimledger.database")
interface DatabaseConfig {

    /** Whether to refuse a server that acknowledges a commit before it is on the disk. */
    @WithDefault("true")
    boolean requireDurable();
}
