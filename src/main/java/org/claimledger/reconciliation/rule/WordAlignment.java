package org.claimledger.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The words of two statements in parallel: the longest sequence that both have, and what differs between its words. Words
 * of one meaning are the same, as are numbers in words and in figures.
 *
 * @param kept the words of the sequence, as one statement has them
 * @param changes where one of the statements has other words, or more
 * @param shorter how many words the shorter statement has
 */
record WordAlignment(Stretch kept, List<Change> changes, int shorter) {

    /** Words of the earlier statement in whose place the later one has others; either may have none. */
    record Change(Stretch earlier, Stretch later) {

        @SuppressWarnings("ArgumentSelectionDefectChecker") // they are swapped indeed
        Change turned() {
            return new Change(later, earlier);
        }

        boolean isSubstitution() {
            return !earlier.isEmpty() && !later.isEmpty();
        }

        /** Whether both sides say something, and not the same. */
        boolean isTelling() {
            return !earlier.telling().isEmpty() && !later.telling().isEmpty();
        }
    }

    private static final int LONGEST = 120;

    /** The same whichever of them came first. */
    static WordAlignment of(Statement earlier, Statement later) {
        boolean inOrder = earlier.text().compareTo(later.text()) <= 0;
        return inOrder
                ? new Aligner(earlier, later).align()
                : new Aligner(later, earlier).align().turned();
    }

    private WordAlignment turned() {
        return new WordAlignment(kept, changes.stream().map(Change::turned).toList(), shorter);
    }

    /** How many words both have. */
    int length() {
        return kept.places().size();
    }

    /** The share of the shorter statement that the longer one has in the same order. */
    double share() {
        return shorter == 0 ? 0 : (double) length() / shorter;
    }

    /** The share of the words of both that they have in the same order. */
    double shareOfBoth() {
        int others = changes.stream()
                .mapToInt(change -> change.earlier().places().size()
                        + change.later().places().size())
                .sum();
        return length() == 0 ? 0 : 2.0 * length() / (2 * length() + others);
    }

    /** What both say in the same order, by weight. */
    double weight() {
        return kept.tokens().mapToDouble(Token::weight).sum();
    }

    /** Finds the longest common sequence of words, and what lies between. */
    private static final class Aligner {

        private final Statement one;
        private final Statement other;
        private final List<Integer> ones;
        private final List<Integer> others;
        private final List<String> keys;
        private final List<String> otherKeys;
        private final List<Integer> kept = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();

        Aligner(Statement one, Statement other) {
            this.one = one;
            this.other = other;
            this.ones = words(one);
            this.others = words(other);
            this.keys = keys(one, ones);
            this.otherKeys = keys(other, others);
        }

        WordAlignment align() {
            int[][] common = common();
            int i = 0;
            int j = 0;
            int from = 0;
            int otherFrom = 0;
            while (i < ones.size() && j < others.size()) {
                if (keys.get(i).equals(otherKeys.get(j))) {
                    addChange(from, i, otherFrom, j);
                    kept.add(ones.get(i));
                    from = ++i;
                    otherFrom = ++j;
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            addChange(from, ones.size(), otherFrom, others.size());
            return new WordAlignment(
                    new Stretch(one, kept), List.copyOf(changes), Math.min(ones.size(), others.size()));
        }

        private void addChange(int from, int to, int otherFrom, int otherTo) {
            if (from < to || otherFrom < otherTo) {
                changes.add(new Change(
                        new Stretch(one, ones.subList(from, to)),
                        new Stretch(other, others.subList(otherFrom, otherTo))));
            }
        }

        /** For each place in both how long a sequence the rests have in common. */
        private int[][] common() {
            int[][] common = new int[keys.size() + 1][otherKeys.size() + 1];
            for (int i = keys.size() - 1; i >= 0; i--) {
                for (int j = otherKeys.size() - 1; j >= 0; j--) {
                    common[i][j] = keys.get(i).equals(otherKeys.get(j))
                            ? common[i + 1][j + 1] + 1
                            : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            return common;
        }

        private static List<Integer> words(Statement statement) {
            return IntStream.range(statement.first(), statement.end())
                    .filter(i -> statement.at(i).shape() != Token.Shape.MARK)
                    .limit(LONGEST)
                    .boxed()
                    .toList();
        }

        private static List<String> keys(Statement statement, List<Integer> words) {
            return words.stream().map(i -> key(statement.at(i))).toList();
        }

        private static String key(Token token) {
            OptionalDouble number = Numbers.value(token);
            return number.isPresent() ? "#" + number.getAsDouble() : token.concept();
        }
    }
}
