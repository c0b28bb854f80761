package org.claimledger.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Holds every claim that it is shown against a meaning and keeps the nearest. */
final class NearestInMeaning extends SimpleCollector {

    /** The nearest first; of equals the one recorded earlier. */
    private static final Comparator<ScoreDoc> NEAREST =
            Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc);

    private final Meaning sought;
    private final int most;
    private final PriorityQueue<ScoreDoc> nearest = new PriorityQueue<>(NEAREST.reversed());
    private BinaryDocValues meanings = DocValues.emptyBinary();
    private int base;

    private NearestInMeaning(Meaning sought, int most) {
        this.sought = sought;
        this.most = most;
    }

    /** The claims of a scope that lie nearest to a meaning, the nearest first. */
    static List<ScoreDoc> of(IndexSearcher searcher, Query scope, Meaning sought, int most) throws IOException {
        return searcher.search(scope, new CollectorManager<NearestInMeaning, List<ScoreDoc>>() {
            @Override
            public NearestInMeaning newCollector() {
                return new NearestInMeaning(sought, most);
            }

            @Override
            public List<ScoreDoc> reduce(Collection<NearestInMeaning> parts) {
                return parts.stream()
                        .flatMap(part -> part.nearest.stream())
                        .sorted(NEAREST)
                        .limit(most)
                        .toList();
            }
        });
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        meanings = DocValues.getBinary(leaf.reader(), Fields.MEANING);
        base = leaf.docBase;
    }

    @Override
    public void collect(int document) throws IOException {
        if (meanings.advanceExact(document)) {
            var hit = new ScoreDoc(
                    base + document, Meaning.read(meanings.binaryValue()).nearness(sought));
            nearest.add(hit);
            if (nearest.size() > most) {
                nearest.poll();
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
