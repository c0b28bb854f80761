package org.claimledger.metrics;

/** As what something counts. */
enum Outcome {
    CORRECTED,
    SILENT,
    ANNOUNCED,
    NO_ROOT,
    ONE_ROOT,
    SEVERAL_ROOTS,
    CONFIRMED,
    MISMATCH,
    UNVERIFIABLE;

    static Outcome ofRoots(int roots) {
        return roots == 0 ? NO_ROOT : roots == 1 ? ONE_ROOT : SEVERAL_ROOTS;
    }
}
