package org.claimledger.metrics;

import org.jspecify.annotations.Nullable;

/**
 * One of those that a metric counts, as the API shows it.
 *
 * @param link where the service tells why
 */
record CountedView(
        String claim,
        @Nullable String outlet,
        Outcome outcome,
        @Nullable String stood,
        String link) {

    static CountedView of(Counted counted, Metric metric) {
        var link = "/v1/claims/" + counted.claim() + "/" + whatTells(metric);
        return new CountedView(counted.claim(), counted.outlet(), counted.outcome(), counted.stood(), link);
    }

    private static String whatTells(Metric metric) {
        return switch (metric) {
            case CORRECTION_DELAY, SILENT_CHANGES -> "history";
            case SINGLE_ROOT -> "independence";
            case CITATION_FIDELITY -> "citations";
        };
    }
}
