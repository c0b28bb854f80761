package org.claimledger.article.diff;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.claimledger.article.diff.SentenceAlignment.Pair;

/**
 * Finds which sentence stands for which. First what cannot be mistaken: the same beginning and end, and sentences that each
 * text has exactly once (Cohen 2010, patience diff). Between those, in their order, the sentences that are most alike in all.
 * A sentence that a text has twice is never looked for elsewhere than between its neighbours.
 */
final class SentenceAligner {

    private static final int NONE = -1;

    /** Where more would have to be compared, nothing of the old text is left to recognise. */
    private static final int MOST_COMPARISONS = 250_000;

    private final List<String> before;
    private final List<String> after;
    private final int[] afterOf;
    private final boolean[] isTaken;
    private final boolean[] isMoved;

    SentenceAligner(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.afterOf = new int[before.size()];
        this.isTaken = new boolean[after.size()];
        this.isMoved = new boolean[before.size()];
        Arrays.fill(afterOf, NONE);
    }

    List<Pair> align() {
        matchEnds();
        var once = seenOnce();
        LongestRise.of(once.stream().map(Pair::after).toList()).forEach(i -> match(once.get(i)));
        once.forEach(pair -> move(pair.before(), pair.after()));
        fillGaps();
        return IntStream.range(0, before.size())
                .filter(i -> afterOf[i] != NONE)
                .mapToObj(i -> new Pair(i, afterOf[i], isMoved[i]))
                .toList();
    }

    private void matchEnds() {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            match(start, start);
            start++;
        }
        for (int end = 1; end <= shorter - start && isSameFromEnd(end); end++) {
            match(before.size() - end, after.size() - end);
        }
    }

    private boolean isSameFromEnd(int end) {
        return before.get(before.size() - end).equals(after.get(after.size() - end));
    }

    private void match(Pair pair) {
        match(pair.before(), pair.after());
    }

    private void match(int i, int j) {
        afterOf[i] = j;
        isTaken[j] = true;
    }

    private boolean areFree(int i, int j) {
        return i >= 0 && i < before.size() && j >= 0 && j < after.size() && afterOf[i] == NONE && !isTaken[j];
    }

    /** The free sentences that each text has exactly once, in the order of the text before. */
    private List<Pair> seenOnce() {
        Map<String, Long> counts = before.stream().collect(groupingBy(identity(), counting()));
        var places = new HashMap<String, Integer>();
        for (int j = 0; j < after.size(); j++) {
            places.merge(after.get(j), j, (one, another) -> NONE);
        }
        var found = new ArrayList<Pair>();
        for (int i = 0; i < before.size(); i++) {
            int j = places.getOrDefault(before.get(i), NONE);
            if (j != NONE && Objects.equals(counts.get(before.get(i)), 1L) && areFree(i, j)) {
                found.add(new Pair(i, j, false));
            }
        }
        return found;
    }

    /** A sentence that stands elsewhere, with the same ones around it. */
    private void move(int i, int j) {
        if (!areFree(i, j)) {
            return;
        }
        moveOne(i, j);
        for (int next = 1; areFree(i + next, j + next) && isSame(i + next, j + next); next++) {
            moveOne(i + next, j + next);
        }
        for (int next = 1; areFree(i - next, j - next) && isSame(i - next, j - next); next++) {
            moveOne(i - next, j - next);
        }
    }

    private void moveOne(int i, int j) {
        match(i, j);
        isMoved[i] = true;
    }

    private boolean isSame(int i, int j) {
        return before.get(i).equals(after.get(j));
    }

    /** Between two sentences that stayed, those that are most alike stand for each other. */
    private void fillGaps() {
        int from = 0;
        int otherFrom = 0;
        for (int i = 0; i <= before.size(); i++) {
            boolean isEnd = i == before.size();
            if (isEnd || (afterOf[i] != NONE && !isMoved[i])) {
                int otherTo = isEnd ? after.size() : afterOf[i];
                fill(freeBefore(from, i), freeAfter(otherFrom, otherTo));
                from = i + 1;
                otherFrom = otherTo + 1;
            }
        }
    }

    private List<Integer> freeBefore(int from, int to) {
        return IntStream.range(from, to).filter(i -> afterOf[i] == NONE).boxed().toList();
    }

    private List<Integer> freeAfter(int from, int to) {
        return IntStream.range(from, to).filter(j -> !isTaken[j]).boxed().toList();
    }

    private void fill(List<Integer> gap, List<Integer> otherGap) {
        if ((long) gap.size() * otherGap.size() <= MOST_COMPARISONS) {
            var likeness = new Likeness(
                    gap.stream().map(before::get).toList(),
                    otherGap.stream().map(after::get).toList());
            likeness.mostAlike().forEach(pair -> match(gap.get(pair.before()), otherGap.get(pair.after())));
        }
    }
}
