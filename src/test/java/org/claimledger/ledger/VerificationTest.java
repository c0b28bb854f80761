package org.claimledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.read;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestInstance(PER_CLASS)
class VerificationTest {

    @Inject
    DataSource database;

    private boolean isTold;

    @BeforeEach
    void oneOfEachKindIsRecorded() {
        if (!isTold) {
            OneOfEachKind.tell();
            isTold = true;
        }
    }

    @Test
    void anUntouchedLedgerIsVerified() {
        var found = read("/ledger/verify");

        assertThat(found.getBoolean("verified")).isTrue();
        assertThat(found.getLong("from")).isOne();
        assertThat(found.getLong("to")).isEqualTo(found.getLong("head")).isGreaterThan(20);
        assertThat(found.getString("digest")).hasSize(64);
        assertThat(found.getMap("firstBroken")).isNull();
    }

    @Test
    void itCanBeWalkedInParts() {
        var whole = read("/ledger/verify");
        long head = whole.getLong("head");

        for (long from = Math.max(1, head - 40); from <= head; from += 7) {
            long to = Math.min(head, from + 6);
            var part = read("/ledger/verify?from=" + from + "&to=" + to);
            assertThat(part.getBoolean("verified")).isTrue();
            assertThat(part.getLong("to")).isEqualTo(to);
            assertThat(part.getString("digest").equals(whole.getString("digest")))
                    .isEqualTo(to == head);
        }
        assertThat(read("/ledger/verify?from=" + (head + 1)).getString("digest"))
                .isEqualTo(whole.getString("digest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"from=0", "from=-1", "from=x", "to=-1", "from=3&to=1", "to=9000000000000", "from=9000000000000"})
    void positionsThatAreNotThereAreRefused(String range) {
        api().get("/ledger/verify?" + range).then().statusCode(400);
    }

    /** Whoever can write into the database can switch its triggers off. */
    @Test
    void aRowThatIsChangedBehindTheLedgersBackIsNamed() throws SQLException {
        var claim = read("/claims?limit=1").getString("items[0].id");
        long position = read("/claims/{id}", claim).getLong("position");

        behindItsBack("update claim set text = text || '!' where id = '" + claim + "'");
        var found = read("/ledger/verify");
        behindItsBack("update claim set text = left(text, -1) where id = '" + claim + "'");

        assertThat(found.getBoolean("verified")).isFalse();
        assertThat(found.getLong("firstBroken.position")).isEqualTo(position);
        assertThat(found.getString("firstBroken.kind")).isEqualTo("claim");
        assertThat(found.getString("firstBroken.subject")).isEqualTo(claim);
        assertThat(found.getString("firstBroken.what")).isEqualTo("changed");
        assertThat(found.getString("digest")).isNull();
        assertThat(read("/ledger/verify").getBoolean("verified")).isTrue();
    }

    private void behindItsBack(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = replica");
                assertThat(statement.executeUpdate(sql)).isOne();
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
