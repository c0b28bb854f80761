package org.claimledger.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.claimledger.model.ModelFile;
import org.claimledger.model.Wordpieces;

/**
 * How much a shared word tells: the more, the rarer it is in English (Sparck Jones 1972). How rare, tells its place in the
 * vocabulary, which is ordered by frequency (Zipf 1949); so a weight does not change when the ledger grows, and is right in
 * a ledger of ten claims.
 */
final class WordWeights {

    static final Analyzer ENGLISH = new EnglishAnalyzer();

    private static final String VOCABULARY =
            new String(ModelFile.read(Wordpieces.class, "vocabulary.txt"), StandardCharsets.UTF_8);

    /** Before it stand marks and single letters. */
    private static final int FIRST_WORD = 1995;

    private static final Map<String, Integer> PLACES = places();

    /** For words that the vocabulary lacks: most names, and numbers. */
    private static final int BEYOND = 40_000;

    private WordWeights() {}

    static float of(String stem) {
        double information = Math.log(1 + PLACES.getOrDefault(stem, BEYOND));
        return (float) (information * information);
    }

    /** The weight of a lemma or a name of several words: that of its rarest. */
    static float ofTerm(String term) {
        float heaviest = 0;
        for (var stem : stems(term)) {
            heaviest = Math.max(heaviest, of(stem));
        }
        return heaviest;
    }

    /** The stems of a text's words, in their order; the commonest words are left out. */
    static List<String> stems(String text) {
        var stems = new ArrayList<String>();
        try (var words = ENGLISH.tokenStream("", text)) {
            var stem = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                stems.add(stem.toString());
            }
            words.end();
            return stems;
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory can be read", impossible);
        }
    }

    private static Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        int number = 0;
        for (var piece : VOCABULARY.lines().toList()) {
            int place = Math.max(1, number++ - FIRST_WORD);
            if (!piece.startsWith("##")) {
                stems(piece).forEach(stem -> places.putIfAbsent(stem, place));
            }
        }
        return Map.copyOf(places);
    }
}
