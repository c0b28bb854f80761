package org.claimledger.reconciliation.independence;

/** A source on a path, and which report tells of it at which place of its way. */
public record Stop(Report report, int place) {

    public Source source() {
        return report.way().get(place);
    }

    String key() {
        return source().key();
    }
}
