package org.claimledger.ingest;

import java.time.Instant;
import org.claimledger.article.NewRevision;
import org.claimledger.extraction.ArticleText;
import org.claimledger.extraction.OutletNames;
import org.claimledger.outlet.OutletIdentity;

/** An article as it is handed in, with its outlet and everything else resolved that the ledger needs to know. */
record Submission(OutletIdentity outlet, NewRevision revision) {

    /** The same, printed at another time. */
    Submission revisedAt(Instant revisedAt) {
        return new Submission(outlet, revision.revisedAt(revisedAt));
    }

    /** What the extractor reads of it; days are those of the outlet's newsroom. */
    ArticleText toRead(OutletNames outletNames) {
        return new ArticleText(
                outlet.name(),
                revision.headline(),
                revision.byline(),
                revision.publishedAt().atZone(outlet.timeZone()).toLocalDate(),
                revision.text(),
                outletNames,
                revision.passages());
    }
}
