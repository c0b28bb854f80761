package org.claimledger.database;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What the service's start says of the database that it brought along; nothing where the settings name another. */
@ConfigMapping(prefix = "claimledger.embedded")
public interface EmbeddedConfig {

    /** The data folder. */
    Optional<String> folder();
}
