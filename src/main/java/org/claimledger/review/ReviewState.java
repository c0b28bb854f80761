package org.claimledger.review;

/** Whether a review is still what its author says. */
enum ReviewState {
    STANDING,
    REPLACED,
    WITHDRAWN
}
