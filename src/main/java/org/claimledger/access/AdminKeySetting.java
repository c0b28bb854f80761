package org.claimledger.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The admin key that the settings may name, instead of one that is made at the first start. */
@ConfigMapping(prefix = "claimledger")
interface AdminKeySetting {

    Optional<String> adminKey();
}
