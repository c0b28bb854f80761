package org.claimledger.metrics;

import java.util.Arrays;
import java.util.Locale;
import org.claimledger.shared.problem.ProblemException;

/** What is measured of an outlet. */
enum Metric {
    /** How long what is corrected had stood, where the outlet says that it was wrong. */
    CORRECTION_DELAY,
    /** How many substantial changes no notice tells of. */
    SILENT_CHANGES,
    /** Behind how many claims there is but one source. */
    SINGLE_ROOT,
    /** How many citations of other outlets are what those say themselves. */
    CITATION_FIDELITY;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Metric named(String word) {
        return Arrays.stream(values())
                .filter(metric -> metric.word().equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("metric", word));
    }
}
