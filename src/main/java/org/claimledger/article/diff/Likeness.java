package org.claimledger.article.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimledger.article.diff.SentenceAlignment.Pair;

/** How alike the sentences of two runs are, and which of them, in their order, are most alike in all. */
final class Likeness {

    /** With half of their words in common, one stands for the other. */
    private static final double LEAST = 0.5;

    /** Of sentences with the same words one is the same to the letter. */
    private static final double TO_THE_LETTER = 0.01;

    private final List<String> before;
    private final List<String> after;
    private final List<Map<String, Long>> words;
    private final List<Map<String, Long>> otherWords;

    Likeness(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.words = before.stream().map(text -> PrintedWords.of(text).counts()).toList();
        this.otherWords =
                after.stream().map(text -> PrintedWords.of(text).counts()).toList();
    }

    List<Pair> mostAlike() {
        var likeness = new double[before.size()][after.size()];
        var sum = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                likeness[i][j] = of(i, j);
                double without = Math.max(sum[i + 1][j], sum[i][j + 1]);
                sum[i][j] = likeness[i][j] < LEAST ? without : Math.max(without, sum[i + 1][j + 1] + likeness[i][j]);
            }
        }
        return way(likeness, sum);
    }

    private List<Pair> way(double[][] likeness, double[][] sum) {
        var pairs = new ArrayList<Pair>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (likeness[i][j] >= LEAST && sum[i][j] == sum[i + 1][j + 1] + likeness[i][j]) {
                pairs.add(new Pair(i++, j++, false));
            } else if (sum[i][j] == sum[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** Twice the words that both have, by all words of both (Dice 1945). */
    private double of(int i, int j) {
        if (before.get(i).equals(after.get(j))) {
            return 1 + TO_THE_LETTER;
        }
        return share(words.get(i), otherWords.get(j));
    }

    private static double share(Map<String, Long> words, Map<String, Long> others) {
        long both = 0;
        for (var word : words.entrySet()) {
            both += Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0L));
        }
        long all = sum(words) + sum(others);
        return all == 0 ? 0 : 2.0 * both / all;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
