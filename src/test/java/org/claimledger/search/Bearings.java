package org.claimledger.search;

import java.util.Random;
import java.util.function.Function;

/** Meanings for tests that ask nothing of the model: the same text has the same one, others point elsewhere. */
final class Bearings implements Function<String, Meaning> {

    @Override
    public Meaning apply(String text) {
        return around(new float[Meaning.SIZE], 1, text.hashCode());
    }

    /** A direction that strays from another. */
    static Meaning around(float[] direction, double stray, long seed) {
        var random = new Random(seed);
        var strayed = direction.clone();
        for (int i = 0; i < strayed.length; i++) {
            strayed[i] += (float) (stray * random.nextGaussian());
        }
        return Meaning.of(strayed);
    }
}
