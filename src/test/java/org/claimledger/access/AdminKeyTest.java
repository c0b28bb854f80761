package org.claimledger.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminKeyTest {

    @Test
    void onlyTheKeyOfTheSettingsIsIt() {
        var key = new AdminKey(() -> Optional.of("sixteen-and-more"));

        assertThat(key.is("sixteen-and-more")).isTrue();
        assertThat(key.is("sixteen-and-mor")).isFalse();
        assertThat(key.is("sixteen-and-more ")).isFalse();
        assertThat(key.is("")).isFalse();
    }

    @Test
    void withoutASettingNothingIsIt() {
        var key = new AdminKey(Optional::empty);

        assertThat(key.isSet()).isFalse();
        assertThat(key.is("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fifteen-and-no-", "x", "sixteen and with spaces", "sixteen-and-ümlauts"})
    void aKeyThatWouldNotDoIsRefusedAtTheStartByTheNameOfItsSetting(String poor) {
        assertThatThrownBy(() -> AdminKey.requireGood(poor))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("CLAIMLEDGER_ADMIN_KEY")
                .hasMessageNotContaining(poor + " ");
    }
}
