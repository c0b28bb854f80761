package org.claimledger.metrics;

import org.jspecify.annotations.Nullable;

/** What is measured of an outlet, each with what it was computed from. */
record MetricsView(
        String outlet, Delay correctionDelay, Share silentChanges, Share singleRoot, Share citationFidelity) {

    /**
     * How long something takes.
     *
     * @param median as ISO 8601 writes durations; nothing where there is nothing to measure
     * @param link to each of them
     */
    record Delay(@Nullable String median, long of, String link) {}

    /**
     * How many of those that were judged.
     *
     * @param share nothing where nothing was judged
     * @param all those that cannot be judged, or were not looked at, included
     * @param link to each of them
     */
    record Share(@Nullable Double share, long count, long of, long all, String link) {}
}
