package org.claimledger.model;

/** Turns a model's scores into probabilities. */
public final class Scores {

    private Scores() {}

    public static double[] softmax(float[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        var probabilities = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] - highest);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    public static double sigmoid(float score) {
        return 1 / (1 + Math.exp(-score));
    }
}
