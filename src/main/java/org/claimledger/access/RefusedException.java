package org.claimledger.access;

import org.claimledger.shared.problem.ProblemException;

/** What a request shows is not good, with the limit that this counts against. */
final class RefusedException extends RuntimeException {

    private final transient ProblemException problem;
    private final transient Allowance allowance;

    RefusedException(ProblemException problem, Allowance allowance) {
        super(problem.detail());
        this.problem = problem;
        this.allowance = allowance;
    }

    ProblemException problem() {
        return problem;
    }

    Allowance allowance() {
        return allowance;
    }
}
