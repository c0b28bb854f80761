package org.claimledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DurabilityTest {

    @Test
    void holdsWhenEachCommitWaitsForTheDisk() {
        assertThat(new Durability("on", "on").holds()).isTrue();
        assertThat(new Durability("on", "remote_apply").holds()).isTrue();
    }

    @Test
    void isLostWithEitherSettingOff() {
        assertThat(new Durability("off", "on").holds()).isFalse();
        assertThat(new Durability("on", "off").holds()).isFalse();
    }
}
