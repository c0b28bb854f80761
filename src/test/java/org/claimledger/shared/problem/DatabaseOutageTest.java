package org.claimledger.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseOutageTest {

    @Test
    void aServerThatIsKilledOrStartsUpIsAway() {
        assertThat(DatabaseOutage.isBehind(wrapped(new SQLException("terminating connection", "57P01"))))
                .isTrue();
        assertThat(DatabaseOutage.isBehind(wrapped(new SQLException("the database system is starting up", "57P03"))))
                .isTrue();
        assertThat(DatabaseOutage.isBehind(wrapped(new SQLException("Connection refused", "08001"))))
                .isTrue();
    }

    @Test
    void aPoolThatWaitedForAConnectionInVainIsAnOutage() {
        assertThat(DatabaseOutage.isBehind(
                        wrapped(new SQLException("Acquisition timeout while waiting for new connection"))))
                .isTrue();
    }

    @Test
    void aRefusedStatementIsNoOutage() {
        assertThat(DatabaseOutage.isBehind(wrapped(new SQLException("duplicate key", "23505"))))
                .isFalse();
        assertThat(DatabaseOutage.isBehind(new IllegalStateException("a bug"))).isFalse();
    }

    private static RuntimeException wrapped(SQLException cause) {
        return new IllegalStateException("while storing", new RuntimeException(cause));
    }
}
