package org.claimledger.extraction.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimledger.model.Scores;

/**
 * What the words of a window are to one cue: the likeliest row of tags in which a source or a content goes on only where
 * it has begun (Viterbi 1967).
 */
final class Roles {

    private static final int BEGINS_SOURCE = 1;
    private static final int BEGINS_CONTENT = 3;
    private static final int TAGS = 5;

    /** How likely a word must be to be a source where no word is likelier one than not. */
    private static final double FAINT = 0.1;

    private final double[][] probabilities;
    private final int[] tags;

    private Roles(double[][] probabilities) {
        this.probabilities = probabilities;
        this.tags = likeliest(probabilities);
    }

    /** From the scores of each word: nothing, begins and goes on with the source, begins and goes on with the content. */
    static Roles of(float[][] scores) {
        var probabilities = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Scores.softmax(scores[i]);
        }
        return new Roles(probabilities);
    }

    /** The likeliest source; a cue has one, and nearly always the text names it. */
    Optional<Run> source() {
        return runs(BEGINS_SOURCE).stream()
                .max(Comparator.comparingDouble(run -> weight(run, BEGINS_SOURCE)))
                .or(this::faintSource);
    }

    /** Where no words are likelier source than not: the ones that come next, if they are anywhere near. */
    private Optional<Run> faintSource() {
        int best = 0;
        for (int i = 1; i < tags.length; i++) {
            best = source(i) > source(best) ? i : best;
        }
        if (source(best) < FAINT) {
            return Optional.empty();
        }
        int from = best;
        int to = best + 1;
        while (from > 0 && source(from - 1) > source(best) / 2) {
            from--;
        }
        while (to < tags.length && source(to) > source(best) / 2) {
            to++;
        }
        return Optional.of(new Run(from, to));
    }

    private double source(int word) {
        return tags[word] >= BEGINS_CONTENT
                ? 0
                : probabilities[word][BEGINS_SOURCE] + probabilities[word][BEGINS_SOURCE + 1];
    }

    List<Run> content() {
        return runs(BEGINS_CONTENT);
    }

    /** How sure the words of the content are, on average. */
    double confidence() {
        return content().stream()
                .mapToDouble(run -> weight(run, BEGINS_CONTENT) / (run.to() - run.from()))
                .average()
                .orElse(0);
    }

    private double weight(Run run, int begins) {
        double sum = 0;
        for (int i = run.from(); i < run.to(); i++) {
            sum += probabilities[i][begins] + probabilities[i][begins + 1];
        }
        return sum;
    }

    private List<Run> runs(int begins) {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == begins) {
                int end = i + 1;
                while (end < tags.length && tags[end] == begins + 1) {
                    end++;
                }
                runs.add(new Run(i, end));
            }
        }
        return runs;
    }

    private static int[] likeliest(double[][] probabilities) {
        int n = probabilities.length;
        var from = new int[n][TAGS];
        var score = new double[TAGS];
        for (int i = 0; i < n; i++) {
            var next = new double[TAGS];
            for (int tag = 0; tag < TAGS; tag++) {
                int best = best(score, tag, i == 0);
                from[i][tag] = best;
                next[tag] = (best < 0 ? Double.NEGATIVE_INFINITY : i == 0 ? 0 : score[best])
                        + Math.log(probabilities[i][tag] + 1e-9);
            }
            score = next;
        }
        return trace(from, score);
    }

    /** The best tag before this one, -1 where none may be. */
    private static int best(double[] score, int tag, boolean first) {
        int best = -1;
        for (int before = 0; before < TAGS; before++) {
            boolean allowed = !goesOn(tag) || (!first && (before == tag || before == tag - 1));
            if (allowed && (best < 0 || score[before] > score[best])) {
                best = before;
            }
        }
        return best;
    }

    private static boolean goesOn(int tag) {
        return tag == BEGINS_SOURCE + 1 || tag == BEGINS_CONTENT + 1;
    }

    private static int[] trace(int[][] from, double[] score) {
        var tags = new int[from.length];
        int tag = 0;
        for (int other = 1; other < TAGS; other++) {
            tag = score[other] > score[tag] ? other : tag;
        }
        for (int i = from.length - 1; i >= 0; i--) {
            tags[i] = tag;
            tag = Math.max(from[i][tag], 0);
        }
        return tags;
    }
}
