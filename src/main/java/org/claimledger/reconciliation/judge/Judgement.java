package org.claimledger.reconciliation.judge;

/**
 * What the judge makes of two statements, read in both orders.
 *
 * @param forward of the left one towards the right one
 * @param backward of the right one towards the left one
 */
public record Judgement(Likelihoods forward, Likelihoods backward) {

    /** How likely both cannot hold: the mean of both readings, for a contradiction has no direction. */
    public double contradiction() {
        return (forward.contradiction() + backward.contradiction()) / 2;
    }

    /** How likely each follows from the other: the less likely of the two. */
    public double equivalence() {
        return Math.min(forward.entailment(), backward.entailment());
    }

    /** The same, with the statements in the other order. */
    public Judgement turned() {
        return new Judgement(/* forward= */ backward, /* backward= */ forward);
    }
}
