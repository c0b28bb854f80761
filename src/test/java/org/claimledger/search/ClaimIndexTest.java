package org.claimledger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.search.RememberedLedger.NOON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimIndexTest {

    private static final String FERRY = "The ferry to Hovden sank in the harbour.";
    private static final String MAYOR = "Mayor Liv Dahl resigned over the toll road.";

    @TempDir
    Path folder;

    private final RememberedLedger ledger = new RememberedLedger();

    @Test
    void whatIsRecordedIsFoundOnceItIsCaughtUpWith() throws IOException {
        try (var index = open()) {
            assertThat(find(index, FERRY, new Scope())).isEmpty();

            var ferry = ledger.record(FERRY);
            index.catchUp();

            assertThat(find(index, FERRY, new Scope())).containsExactly(ferry);
        }
    }

    @Test
    void whatWasKeptIsNotReadAgain() throws IOException {
        var ferry = ledger.record(FERRY);
        try (var index = open()) {
            index.catchUp();
        }

        try (var index = open()) {
            assertThat(index.position()).isEqualTo(ledger.head());
            assertThat(find(index, FERRY, new Scope())).containsExactly(ferry);
        }
    }

    @Test
    void aCrashBeforeTheCommitLosesNothingAndDoublesNothing() throws IOException {
        var ferry = ledger.record(FERRY);
        var crashed = folder.resolveSibling("crashed");
        try (var index = open()) {
            index.catchUp();
            index.commit();
            ledger.record(MAYOR);
            index.catchUp();
            ledger.withdraw(ferry);
            index.catchUp();
            FileUtils.copyDirectory(folder.toFile(), crashed.toFile()); // what lies on the disk when the process dies
        }

        try (var index = ClaimIndex.open(FSDirectory.open(crashed), ledger, new Bearings())) {
            assertThat(index.position()).isOne();
            index.catchUp();

            assertThat(find(index, FERRY + MAYOR, new Scope())).hasSize(2).doesNotHaveDuplicates();
            assertThat(find(index, FERRY, new Scope().standing())).doesNotContain(ferry);
        } finally {
            FileUtils.deleteDirectory(crashed.toFile());
        }
    }

    @Test
    void aDeletedIndexIsMadeAnew() throws IOException {
        var ferry = ledger.record(FERRY);
        try (var index = open()) {
            index.catchUp();
        }
        FileUtils.cleanDirectory(folder.toFile());

        try (var index = open()) {
            index.catchUp();
            assertThat(find(index, FERRY, new Scope())).containsExactly(ferry);
        }
    }

    @Test
    void anIndexThatCannotBeReadIsMadeAnew() throws IOException {
        var ferry = ledger.record(FERRY);
        try (var index = open()) {
            index.catchUp();
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.writeString(file, "no index");
            }
        }

        try (var index = open()) {
            index.catchUp();
            assertThat(find(index, FERRY, new Scope())).containsExactly(ferry);
        }
    }

    @Test
    void theIndexOfAnotherLedgerIsMadeAnew() throws IOException {
        ledger.record(FERRY);
        try (var index = open()) {
            index.catchUp();
        }
        ledger.becomeAnother("second");
        var mayor = ledger.record(MAYOR);

        try (var index = open()) {
            index.catchUp();
            assertThat(find(index, FERRY, new Scope())).containsExactly(mayor);
        }
    }

    @Test
    void anIndexAheadOfARestoredLedgerIsMadeAnew() throws IOException {
        ledger.record(FERRY);
        ledger.record(FERRY + " Nobody was on board.");
        try (var index = open()) {
            index.catchUp();
        }
        ledger.goBackTo(1);

        try (var index = open()) {
            index.catchUp();
            assertThat(find(index, FERRY, new Scope())).containsExactly("first-1");
        }
    }

    @Test
    void whatWasPutBackUnderAnOpenIndexIsReadAnew() throws IOException {
        ledger.record(FERRY);
        ledger.record(FERRY + " Nobody was on board.");
        try (var index = open()) {
            index.catchUp();
            ledger.goBackTo(1);
            index.catchUp();

            assertThat(find(index, FERRY, new Scope())).containsExactly("first-1");
        }
    }

    @Test
    void aScopeLeavesWhatItAsksFor() throws IOException {
        var day = Duration.ofDays(1);
        var early = ledger.record(FERRY, "gazette", NOON.minus(day));
        var other = ledger.record(FERRY, "tribune", NOON);
        var late = ledger.record(FERRY, "gazette", NOON.plus(day));
        ledger.withdraw(early);
        try (var index = open()) {
            index.catchUp();

            assertThat(find(index, FERRY, new Scope().outlets(List.of("gazette"))))
                    .containsExactly(early, late);
            assertThat(find(index, FERRY, new Scope().published(NOON, NOON))).containsExactly(other);
            assertThat(find(index, FERRY, new Scope().standing())).containsExactly(other, late);
            assertThat(find(index, FERRY, new Scope().withdrawn())).containsExactly(early);
            assertThat(find(index, FERRY, new Scope().without(other))).containsExactly(early, late);
            assertThat(find(index, FERRY, new Scope().standingAt(2))).containsExactly(early, other);
            assertThat(find(index, FERRY, new Scope().kind("NOTICE"))).isEmpty();
        }
    }

    /** However far the index is, and however it got there. */
    @Test
    void whatIsNearAtAPositionStaysTheSame() throws IOException {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            ledger.record(sentence(random));
        }
        var sought = sentence(random);
        List<Near> then;
        try (var index = open()) {
            index.catchUp();
            then = nearest(index, sought, new Scope().standingAt(300), 60);
        }
        ledger.withdraw("first-1");
        for (int i = 0; i < 700; i++) {
            ledger.record(sentence(random));
        }

        try (var grown = open()) {
            grown.catchUp();
            assertThat(nearest(grown, sought, new Scope().standingAt(300), 60)).isEqualTo(then);
        }
        try (var anew = ClaimIndex.open(FSDirectory.open(folder.resolveSibling("anew")), ledger, new Bearings())) {
            anew.catchUp();
            assertThat(nearest(anew, sought, new Scope().standingAt(300), 60)).isEqualTo(then);
        } finally {
            FileUtils.deleteDirectory(folder.resolveSibling("anew").toFile());
        }
    }

    @Test
    void whatIsRecordedIsFoundFirstByItsOwnWords() throws IOException {
        var random = new Random(11);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 500; i++) {
            texts.add(sentence(random) + " " + i + "00");
            ledger.record(texts.get(i));
        }
        try (var index = open()) {
            index.catchUp();
            for (int i = 0; i < 500; i += 25) {
                assertThat(find(index, texts.get(i), new Scope()).get(0)).isEqualTo("first-" + (i + 1));
            }
        }
    }

    private static String sentence(Random random) {
        var words = List.of(
                "ferry", "mayor", "harbour", "toll", "strike", "Hovden", "Dahl", "budget", "bridge", "court", "salmon",
                "school", "storm", "tax", "police", "glacier", "refused", "opened", "sank", "closed", "Monday");
        var sentence = new StringBuilder("The");
        for (int i = 0; i < 8; i++) {
            sentence.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return sentence.append('.').toString();
    }

    private ClaimIndex open() throws IOException {
        return ClaimIndex.open(FSDirectory.open(folder), ledger, new Bearings());
    }

    private static List<String> find(ClaimIndex index, String text, Scope scope) throws IOException {
        return nearest(index, text, scope, 20).stream().map(Near::claim).toList();
    }

    private static List<Near> nearest(ClaimIndex index, String text, Scope scope, int most) throws IOException {
        return index.answer(searcher ->
                new Ranking(searcher, scope).nearest(Sought.of(index.encoder().apply(text), text, List.of()), most));
    }
}
