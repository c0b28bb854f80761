package org.claimledger.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;

/**
 * Ranks the claims of a scope: the nearest by words and the nearest in meaning together, by both. All of it depends on the
 * claims in the scope alone, so whatever else the index holds, the answer is the same.
 */
final class Ranking {

    /** How many of each kind are ranked at least. */
    private static final int FEWEST = 100;

    /** So many claims are all held against what is sought; of more, those in the cells around it. */
    private static final int FEW = 20_000;

    private final IndexSearcher searcher;
    private final Query scope;

    Ranking(IndexSearcher searcher, Scope scope) {
        this.searcher = searcher;
        this.scope = scope.query();
    }

    List<Near> nearest(Sought sought, int most) throws IOException {
        int each = Math.max(FEWEST, 2 * most);
        var documents = new TreeSet<Integer>();
        byMeaning(sought.meaning(), each).forEach(hit -> documents.add(hit.doc));
        for (var hit : searcher.search(scoped(sought.words(), Occur.MUST), each).scoreDocs) {
            documents.add(hit.doc);
        }
        var ranked = byBoth(sought, new ArrayList<>(documents), most);
        var found = new ArrayList<Near>();
        for (var hit : ranked.scoreDocs) {
            found.add(new Near(searcher.storedFields().document(hit.doc).get(Fields.ID), hit.score));
        }
        return found;
    }

    private List<ScoreDoc> byMeaning(Meaning meaning, int most) throws IOException {
        var looked = hasFew() ? scope : scoped(cellsAround(meaning), Occur.FILTER);
        return NearestInMeaning.of(searcher, looked, meaning, most);
    }

    private boolean hasFew() throws IOException {
        var counting = new TopScoreDocCollectorManager(1, FEW);
        var hits = searcher.search(new ConstantScoreQuery(scope), counting).totalHits;
        return hits.relation == TotalHits.Relation.EQUAL_TO && hits.value <= FEW;
    }

    private static Query cellsAround(Meaning meaning) {
        return new TermInSetQuery(
                Fields.CELL, Cells.around(meaning).stream().map(BytesRef::new).toList());
    }

    private Query scoped(Query query, Occur occur) {
        return new BooleanQuery.Builder()
                .add(query, occur)
                .add(scope, Occur.FILTER)
                .build();
    }

    private TopDocs byBoth(Sought sought, List<Integer> documents, int most) throws IOException {
        var hits = new ScoreDoc[documents.size()];
        for (int i = 0; i < hits.length; i++) {
            int document = documents.get(i);
            hits[i] = new ScoreDoc(document, meaningOf(searcher, document).nearness(sought.meaning()));
        }
        var together = new QueryRescorer(sought.words()) {
            @Override
            protected float combine(float meaning, boolean sharesWords, float words) {
                return sharesWords ? meaning + words : meaning;
            }
        };
        var all = new TopDocs(new TotalHits(hits.length, TotalHits.Relation.EQUAL_TO), hits);
        return together.rescore(searcher, all, most);
    }

    private static Meaning meaningOf(IndexSearcher searcher, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var meanings = DocValues.getBinary(leaf.reader(), Fields.MEANING);
        if (!meanings.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("Every claim in the index has a meaning");
        }
        return Meaning.read(meanings.binaryValue());
    }

    /** What a claim in the index says. */
    static Optional<Meaning> meaningOf(IndexSearcher searcher, String claim) throws IOException {
        var found = searcher.search(new TermQuery(new Term(Fields.ID, claim)), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(meaningOf(searcher, found[0].doc));
    }
}
