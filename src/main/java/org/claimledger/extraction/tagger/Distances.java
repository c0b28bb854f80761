package org.claimledger.extraction.tagger;

/** How far a word stands from a cue, in steps that grow: which word is next to it matters, not which is the hundredth. */
final class Distances {

    private static final int[] STEPS = {1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 28, 36, 48, 64, 96, 128};

    private Distances() {}

    /** 0 at the cue, then a number for each step after it, then one for each step before it. */
    static long bucket(int words) {
        if (words == 0) {
            return 0;
        }
        int bucket = 0;
        while (bucket < STEPS.length && STEPS[bucket] <= Math.abs(words)) {
            bucket++;
        }
        return words < 0 ? bucket + STEPS.length + 1L : bucket;
    }
}
