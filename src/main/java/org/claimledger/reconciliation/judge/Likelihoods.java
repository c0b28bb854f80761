package org.claimledger.reconciliation.judge;

import org.claimledger.model.Scores;

/**
 * How likely one statement, taken as true, makes another true, leaves it open, or makes it false. They add up to 1.
 */
public record Likelihoods(double entailment, double neutral, double contradiction) {

    /**
     * The temperature by which a reader's scores are divided, so that of what it says with a confidence of 0.9 nine in
     * ten is right (Guo et al. 2017, "On Calibration of Modern Neural Networks"); fitted on pairs held out, as the
     * judge's card tells.
     */
    private static final float OF_ONE = 1.60f;

    /** The same for the mean of both readers, which is less sure than each. */
    private static final float OF_BOTH = 1.30f;

    static Likelihoods ofOne(float[] scores) {
        return of(scores, OF_ONE);
    }

    static Likelihoods ofBoth(float[] first, float[] second) {
        var mean = new float[first.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (first[i] + second[i]) / 2;
        }
        return of(mean, OF_BOTH);
    }

    private static Likelihoods of(float[] scores, float temperature) {
        var cooled = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            cooled[i] = scores[i] / temperature;
        }
        var likely = Scores.softmax(cooled);
        return new Likelihoods(likely[0], likely[1], likely[2]);
    }
}
