package org.claimledger.search;

import io.micrometer.core.annotation.Timed;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** Finds the claims that lie near a statement, by words and by meaning together. */
@ApplicationScoped
public class ClaimSearch {

    private final IndexFolder folder;
    private final LedgerReader ledger;
    private volatile @Nullable ClaimIndex open;

    ClaimSearch(IndexFolder folder, LedgerReader ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    /** Sees to it that all is found that the ledger holds now. Reads meanings, so no transaction should wait for it. */
    @Timed(
            value = "claimledger.step",
            extraTags = {"step", "index"})
    public void catchUp() {
        run(ClaimIndex::catchUp);
    }

    /** Up to which position of the ledger all is found; nothing while the index is being opened. */
    public OptionalLong reached() {
        var index = open;
        return index == null ? OptionalLong.empty() : OptionalLong.of(index.position());
    }

    /** The claims nearest to a statement, the nearest first, among all that the ledger holds now. */
    public List<Near> like(String statement, Scope scope, int most) {
        catchUp();
        return answer(index -> index.answer(searcher -> new Ranking(searcher, scope)
                .nearest(Sought.of(index.encoder().apply(statement), statement, List.of()), most)));
    }

    /**
     * The claims nearest to one that has been caught up with.
     *
     * @param topic what its sentence and article are about, in lower-case lemmas
     */
    public List<Near> about(String claim, String text, Collection<String> topic, Scope scope, int most) {
        return answer(index -> index.answer(searcher -> {
            var meaning = Ranking.meaningOf(searcher, claim)
                    .orElseGet(() -> index.encoder().apply(text));
            return new Ranking(searcher, scope).nearest(Sought.of(meaning, text, topic), most);
        }));
    }

    /** In the background, so that nobody who asks has much to wait for. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        catchUp();
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        run(ClaimIndex::commit);
    }

    private interface Work<T> {
        T with(ClaimIndex index) throws IOException;
    }

    private interface Errand {
        void with(ClaimIndex index) throws IOException;
    }

    private void run(Errand errand) {
        answer(index -> {
            errand.with(index);
            return index;
        });
    }

    private <T> T answer(Work<T> work) {
        try {
            return work.with(index());
        } catch (IOException | AlreadyClosedException failure) {
            throw new IndexFailure("The index of claims fails: " + failure.getMessage(), failure);
        }
    }

    private synchronized ClaimIndex index() throws IOException {
        var known = open;
        if (known == null || !known.isOpen()) {
            known = ClaimIndex.open(folder.open(), ledger, SentenceEncoder.english());
            open = known;
        }
        return known;
    }

    @PreDestroy
    synchronized void close() throws IOException {
        var known = open;
        if (known != null) {
            known.close();
            open = null;
        }
    }
}
