package org.claimledger.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What claims are held against: a meaning, and words that score about 1 where all are shared. What is near in meaning but
 * shares no word beats what shares words but not the meaning.
 */
record Sought(Meaning meaning, Query words) {

    /** How much shared words count beside the meaning; measured, see ADR 10. */
    private static final float WORDS = 0.3f;

    /** How much a shared subject counts. */
    private static final float TOPIC = 0.3f;

    private static final FixedStatistics STATISTICS = new FixedStatistics();

    static Sought of(Meaning meaning, String text, Collection<String> topic) {
        var words = new BooleanQuery.Builder();
        addWords(words, WordWeights.stems(text));
        addTopic(words, topic);
        return new Sought(meaning, words.build());
    }

    private static void addWords(BooleanQuery.Builder words, List<String> stems) {
        var times = new TreeMap<String, Long>(stems.stream().collect(groupingBy(stem -> stem, counting())));
        double all = 0;
        for (var stem : stems) {
            all += WordWeights.of(stem);
        }
        float whole = (float) all * STATISTICS.once(stems.size());
        times.forEach((stem, count) ->
                add(words, new TermQuery(new Term(Fields.WORDS, stem)), WORDS * count * WordWeights.of(stem) / whole));
    }

    private static void addTopic(BooleanQuery.Builder words, Collection<String> topic) {
        double all = 0;
        for (var term : topic) {
            all += WordWeights.ofTerm(term);
        }
        float whole = (float) all;
        topic.stream()
                .sorted()
                .distinct()
                .forEach(term -> add(
                        words,
                        new ConstantScoreQuery(new TermQuery(new Term(Fields.TOPIC, term))),
                        TOPIC * WordWeights.ofTerm(term) / whole));
    }

    private static void add(BooleanQuery.Builder words, Query word, float weight) {
        words.add(new BoostQuery(word, weight), Occur.SHOULD);
    }
}
