package org.claimledger.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a ledger, arranged to be found by words and by meaning. It follows the ledger by position and is never the
 * truth: what it lacks it reads again, and what does not fit the ledger it makes anew.
 */
final class ClaimIndex implements Closeable {

    private static final Logger LOG = Logger.getLogger(ClaimIndex.class);

    private static final int BATCH = 500;

    /** While a long way is caught up with, so that a crash does not lose all of it. */
    private static final long BETWEEN_COMMITS = 5_000;

    private final LedgerReader ledger;
    private final Function<String, Meaning> encoder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Checkpoint reached;
    private Checkpoint committed;

    private ClaimIndex(LedgerReader ledger, Function<String, Meaning> encoder, IndexWriter writer, Checkpoint reached)
            throws IOException {
        this.ledger = ledger;
        this.encoder = encoder;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new Searchers());
        this.reached = reached;
        this.committed = reached;
    }

    static ClaimIndex open(Directory folder, LedgerReader ledger, Function<String, Meaning> encoder)
            throws IOException {
        var kept = Checkpoint.in(folder, ledger);
        if (kept.isPresent()) {
            try {
                return new ClaimIndex(ledger, encoder, writer(folder), kept.get());
            } catch (CorruptIndexException | NoSuchFileException damaged) {
                LOG.warnf("The index in %s is damaged (%s) and is made anew", folder, damaged.getMessage());
            }
        }
        clear(folder);
        return new ClaimIndex(ledger, encoder, writer(folder), Checkpoint.beginning(ledger));
    }

    /** Unless another process works with it. */
    private static void clear(Directory folder) throws IOException {
        try (var lock = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var file : folder.listAll()) {
                lock.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    folder.deleteFile(file);
                }
            }
        }
    }

    private static IndexWriter writer(Directory folder) throws IOException {
        var config = new IndexWriterConfig(WordWeights.ENGLISH)
                .setSimilarity(new FixedStatistics())
                .setMergePolicy(new LogDocMergePolicy()); // keeps claims in the order of the ledger
        return new IndexWriter(folder, config);
    }

    /** Takes in what the ledger has recorded up to now. */
    void catchUp() throws IOException {
        long head = ledger.head();
        if (reached.position() > head) {
            beginAgain();
        }
        if (reached.position() < head) {
            followTo(head);
        }
    }

    /** The ledger was put back to an older state. */
    private synchronized void beginAgain() throws IOException {
        if (reached.position() > ledger.head()) {
            writer.deleteAll();
            reached = Checkpoint.beginning(ledger);
            searchers.maybeRefreshBlocking();
        }
    }

    private synchronized void followTo(long head) throws IOException {
        while (reached.position() < head) {
            var claims = ledger.claims(reached.position(), head, BATCH);
            var upTo =
                    claims.size() < BATCH ? head : claims.get(claims.size() - 1).position();
            take(claims);
            for (var withdrawal : ledger.withdrawals(reached.position(), upTo)) {
                var claim = new Term(Fields.ID, withdrawal.claim());
                long since = withdrawal.stands() ? Fields.NEVER : withdrawal.position();
                writer.updateNumericDocValue(claim, Fields.WITHDRAWN, since);
            }
            reached = reached.at(
                    upTo,
                    claims.isEmpty()
                            ? reached.claim()
                            : claims.get(claims.size() - 1).id());
            if (reached.position() - committed.position() >= BETWEEN_COMMITS) {
                commit();
            }
        }
        searchers.maybeRefreshBlocking();
    }

    /** Meanings are read side by side, but taken in in order; again, if a claim was taken in before a failure. */
    private void take(List<RecordedClaim> claims) throws IOException {
        List<Document> documents =
                claims.parallelStream().map(claim -> Fields.of(claim, encoder)).toList();
        for (int i = 0; i < claims.size(); i++) {
            writer.updateDocument(new Term(Fields.ID, claims.get(i).id()), documents.get(i));
        }
    }

    /** Keeps what was taken in, beyond a crash. */
    synchronized void commit() throws IOException {
        if (!reached.equals(committed)) {
            writer.setLiveCommitData(reached.kept().entrySet());
            writer.commit();
            committed = reached;
        }
    }

    long position() {
        return reached.position();
    }

    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new FixedStatistics());
            return searcher;
        }
    }

    /** A question to the index as it stands. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    <T> T answer(Question<T> question) throws IOException {
        var searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Not after a failure from which only another start of the index helps. */
    boolean isOpen() {
        return writer.isOpen();
    }

    Function<String, Meaning> encoder() {
        return encoder;
    }

    @Override
    public synchronized void close() throws IOException {
        searchers.close();
        if (writer.isOpen()) {
            commit();
        }
        writer.close();
    }
}
