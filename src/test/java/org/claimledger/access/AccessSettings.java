package org.claimledger.access;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The settings of access as they are read, with some of them set. */
final class AccessSettings {

    private AccessSettings() {}

    static AccessConfig with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(AccessConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(AccessConfig.class);
    }
}
