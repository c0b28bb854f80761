package org.claimledger.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 (Robertson and Zaragoza 2009) without what changes when the index grows: how rare a word is says {@link WordWeights},
 * how long a claim is usually, is known.
 */
final class FixedStatistics extends BM25Similarity {

    private static final float USUAL_WORDS = 12;

    @Override
    protected float idf(long documentsWithTerm, long documents) {
        return 1;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return USUAL_WORDS;
    }

    /** What a word that stands once in a text of so many words scores, before it is weighed. */
    float once(int words) {
        return 1 / (1 + getK1() * (1 - getB() + getB() * words / USUAL_WORDS));
    }
}
