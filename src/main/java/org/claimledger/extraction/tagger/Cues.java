package org.claimledger.extraction.tagger;

import java.util.ArrayList;
import java.util.List;
import org.claimledger.model.Scores;

/** Reads cues off the scores of a window's words: none, first word, further word. */
final class Cues {

    /** A candidate at all: most of them fall away again once their content is looked for. */
    static final double LEAST = 0.4;

    private static final double GOES_ON = 0.4;

    private Cues() {}

    /** A possible cue and how likely it is one. */
    record Cue(Run words, double probability) {

        /** The same cue among words that are counted from elsewhere and end there. */
        Cue shifted(int by, int end) {
            return new Cue(new Run(words.from() + by, Math.min(words.to() + by, end)), probability);
        }
    }

    static List<Cue> in(float[][] scores, Window window) {
        var found = new ArrayList<Cue>();
        for (int i = window.coreFrom(); i < window.coreTo(); ) {
            var probabilities = Scores.softmax(scores[i]);
            double likely = 1 - probabilities[0];
            int end = i + 1;
            if (likely >= LEAST) {
                while (end < window.coreTo() && goesOn(Scores.softmax(scores[end]))) {
                    likely = Math.max(likely, 1 - Scores.softmax(scores[end])[0]);
                    end++;
                }
                found.add(new Cue(new Run(i, end), likely));
            }
            i = end;
        }
        return found;
    }

    private static boolean goesOn(double[] probabilities) {
        return probabilities[2] > probabilities[1] && probabilities[2] > GOES_ON;
    }
}
