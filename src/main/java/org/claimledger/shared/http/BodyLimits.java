package org.claimledger.shared.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long bodies may be. */
@ConfigMapping(prefix = "claimledger.http")
interface BodyLimits {

    /** Of every request, but for those to a path that takes longer ones. */
    @WithDefault("8M")
    MemorySize largestBody();
}
