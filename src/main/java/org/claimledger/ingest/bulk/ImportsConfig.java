package org.claimledger.ingest.bulk;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is imported at once. */
@ConfigMapping(prefix = "claimledger.imports")
interface ImportsConfig {

    /** Of a body, as it comes and once it is unpacked. */
    @WithDefault("4G")
    MemorySize largestBody();

    /** Of one line, which is held in memory; a longer one is rejected. */
    @WithDefault("8M")
    MemorySize longestLine();
}
