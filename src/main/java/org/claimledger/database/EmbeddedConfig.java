package org.claimledger.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What the service's start says of the database that it brought along; nothing where the settings name another. */
@ConfigMapping(prefix = "claimledger.embedded")
public interface EmbeddedConfig {

    /** The data folder. */
    Optional<String> folder();

    /** Whether the data folder was made by this very start. */
    @WithDefault("false")
    boolean firstStart();
}
