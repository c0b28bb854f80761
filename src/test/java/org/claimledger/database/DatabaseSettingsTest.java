package org.claimledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    @Test
    void withoutAWordTheDataIsKeptHereOnAFreePortAndSafely() {
        assertThat(DatabaseSettings.of(Map.of()))
                .isEqualTo(new DatabaseSettings(Path.of("").toAbsolutePath().resolve("data"), 0, true));
    }

    @Test
    void theEnvironmentNamesFolderAndPort() {
        var environment = Map.of("CLAIMLEDGER_DATA_DIR", "/srv/ledger", "CLAIMLEDGER_DATABASE_PORT", "5499");

        assertThat(DatabaseSettings.of(environment))
                .isEqualTo(new DatabaseSettings(Path.of("/srv/ledger"), 5499, true));
    }

    @Test
    void whatIsNoPortIsRefusedByName() {
        assertThatThrownBy(() -> DatabaseSettings.of(Map.of("CLAIMLEDGER_DATABASE_PORT", "70000")))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessage("CLAIMLEDGER_DATABASE_PORT is not a port: 70000");
        assertThatThrownBy(() -> DatabaseSettings.of(Map.of("CLAIMLEDGER_DATABASE_PORT", "many")))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessage("CLAIMLEDGER_DATABASE_PORT is not a port: many");
    }
}
