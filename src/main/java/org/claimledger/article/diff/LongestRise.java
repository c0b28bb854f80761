package org.claimledger.article.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The longest part of a sequence of different numbers that rises from each to the next (Schensted 1961). */
final class LongestRise {

    private LongestRise() {}

    /** The places of its numbers in the sequence. */
    static List<Integer> of(List<Integer> numbers) {
        var before = new int[numbers.size()];
        var lowestEnd = new int[numbers.size()];
        var lastPlace = new int[numbers.size()];
        int longest = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            int length = -Arrays.binarySearch(lowestEnd, 0, longest, number) - 1;
            before[i] = length == 0 ? -1 : lastPlace[length - 1];
            lowestEnd[length] = number;
            lastPlace[length] = i;
            longest = Math.max(longest, length + 1);
        }
        var rise = new ArrayList<Integer>();
        for (int i = longest == 0 ? -1 : lastPlace[longest - 1]; i >= 0; i = before[i]) {
            rise.add(i);
        }
        Collections.reverse(rise);
        return rise;
    }
}
