package org.claimledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimledger.LedgerApi.handIn;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerTest {

    private record Recorded(long position, Instant at) {}

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @Test
    void theLastPositionRecordedByAnInstantIsFound() throws SQLException {
        handIn(told("The mill at Aker was sold, Siri Foss said."));
        handIn(told("The mill at Aker was closed, Siri Foss said."));
        var entries = entries();

        assertThat(entries)
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo((one, next) -> one.at().compareTo(next.at()));
        for (var entry : entries) {
            long last = entries.stream()
                    .filter(other -> !other.at().isAfter(entry.at()))
                    .mapToLong(Recorded::position)
                    .max()
                    .orElseThrow();
            assertThat(ledger.positionAt(entry.at())).isEqualTo(last);
        }
        assertThat(ledger.positionAt(entries.get(0).at().minusNanos(1000))).isZero();
        assertThat(ledger.positionAt(Instant.parse("9999-12-31T00:00:00Z"))).isEqualTo(ledger.head());
    }

    @Test
    void whatWasKnownAtAnInstantIsNotAddedToLater() throws SQLException {
        handIn(told("The ferry to Nes was sold, Siri Foss said."));
        var knownAt = clock.instant();
        long known = ledger.positionAt(knownAt);
        long head = ledger.head();

        handIn(told("The ferry to Nes was closed, Siri Foss said."));

        assertThat(known).isEqualTo(head).isPositive();
        assertThat(ledger.positionAt(knownAt)).isEqualTo(known);
        assertThat(entries().stream().filter(entry -> entry.position() > known))
                .isNotEmpty()
                .allMatch(entry -> entry.at().isAfter(knownAt));
    }

    /** It has taken its time of recording already, and nobody else sees yet what it records. */
    @Test
    void whoeverRecordsNowIsWaitedFor() throws Exception {
        var recording = new CountDownLatch(1);
        var recorded = new CountDownLatch(1);
        var recorder = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    ledger.lock();
                    recording.countDown();
                    await(recorded);
                }));
        await(recording);

        var asked = CompletableFuture.supplyAsync(() -> ledger.positionAt(clock.instant()));

        assertThatThrownBy(() -> asked.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        recorded.countDown();
        recorder.get(10, TimeUnit.SECONDS);
        assertThat(asked.get(10, TimeUnit.SECONDS)).isEqualTo(ledger.head());
    }

    @Test
    void allThatATransactionRecordsItRecordsAtOneInstantLaterThanThoseBefore() {
        var last = Instant.EPOCH;
        for (int i = 0; i < 50; i++) {
            var instants = QuarkusTransaction.requiringNew()
                    .call(() -> List.of(
                            ledger.advance(0).recordedAt(), ledger.advance(0).recordedAt()));
            assertThat(instants.get(0)).isAfter(last).isEqualTo(instants.get(1));
            last = instants.get(0);
        }
        assertThat(last).isBetween(clock.instant().minus(Duration.ofMinutes(1)), clock.instant());
    }

    private static Story told(String text) {
        return Story.by("Mill Gazette").on("2024-08-11").saying(text);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private List<Recorded> entries() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select position, recorded_at from ledger_entry order by position")) {
            var found = new ArrayList<Recorded>();
            while (rows.next()) {
                var recordedAt = rows.getObject(2, OffsetDateTime.class);
                found.add(new Recorded(rows.getLong(1), recordedAt.toInstant()));
            }
            return found;
        }
    }
}
