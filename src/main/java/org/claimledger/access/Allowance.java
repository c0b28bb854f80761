package org.claimledger.access;

/**
 * What a limit leaves to somebody, as the RateLimit fields tell it (draft-ietf-httpapi-ratelimit-headers-10).
 *
 * @param granted whether this request was among those that are allowed
 * @param remaining how many more are allowed at once
 * @param secondsToNext until one more is
 * @param secondsToAll until all are
 */
record Allowance(Limit limit, int quota, boolean granted, long remaining, long secondsToNext, long secondsToAll) {

    /** The window of every limit. */
    static final int SECONDS = 60;

    String policyField() {
        return "\"%s\";q=%d;w=%d".formatted(limit.title(), quota, SECONDS);
    }

    String field() {
        return "\"%s\";r=%d;t=%d".formatted(limit.title(), remaining, secondsToAll);
    }
}
