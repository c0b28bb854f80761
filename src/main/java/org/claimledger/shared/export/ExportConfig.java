package org.claimledger.shared.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How much of the service whole lists may take up. */
@ConfigMapping(prefix = "claimledger.export")
interface ExportConfig {

    /** How many are sent at one time; each keeps a thread for as long as its client reads. */
    @WithDefault("8")
    @Min(1)
    int atOnce();
}
