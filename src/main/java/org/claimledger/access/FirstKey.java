package org.claimledger.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.claimledger.database.EmbeddedConfig;
import org.jboss.logging.Logger;

/** Sees to it that a new ledger has somebody who may write and give keys to others. */
@ApplicationScoped
class FirstKey {

    private static final Logger LOG = Logger.getLogger(FirstKey.class);

    private final KeyService keys;
    private final AdminKey admin;
    private final EmbeddedConfig database;

    FirstKey(KeyService keys, AdminKey admin, EmbeddedConfig database) {
        this.keys = keys;
        this.admin = admin;
        this.database = database;
    }

    /** A database of one's own may be that of many services, whose logs are read by others: there the settings name the key. */
    void make(@Observes StartupEvent start) {
        if (admin.isSet()) {
            return;
        }
        if (database.folder().isPresent()) {
            keys.makeFirst()
                    .ifPresent(made ->
                            LOG.infof("The admin key, told here this once and stored nowhere: %s", made.written()));
        } else if (!keys.areThereAny()) {
            LOG.warn("Nobody can write yet: set CLAIMLEDGER_ADMIN_KEY and start again");
        }
    }
}
