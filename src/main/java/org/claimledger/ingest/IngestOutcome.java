package org.claimledger.ingest;

import org.claimledger.article.Revision;

/** What became of an article that was handed in. All are successes; a failure is an exception. */
public sealed interface IngestOutcome {

    Revision revision();

    /** A new article or a new revision; a run that compares its claims is queued. */
    record Ingested(Revision revision, String run) implements IngestOutcome {}

    /** The ledger had this text already. */
    record AlreadyKnown(Revision revision) implements IngestOutcome {}
}
