package org.claimledger.reconciliation.judge;

import org.claimledger.model.Scores;

/**
 * How likely one statement, taken as true, makes another true, leaves it open, or makes it false. They add up to 1.
 */
public record Likelihoods(double entailment, double neutral, double contradiction) {

    /**
     * The temperature by which the model's scores are divided, so that of what it says with a confidence of 0.9 nine in
     * ten is right (Guo et al. 2017, "On Calibration of Modern Neural Networks"); fitted by {@code measure.py} on pairs
     * held out.
     */
    private static final float TEMPERATURE = 1.60f;

    static Likelihoods of(float[] scores) {
        var cooled = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            cooled[i] = scores[i] / TEMPERATURE;
        }
        var likely = Scores.softmax(cooled);
        return new Likelihoods(likely[0], likely[1], likely[2]);
    }
}
