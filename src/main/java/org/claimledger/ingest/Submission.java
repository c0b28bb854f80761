package org.claimledger.ingest;

import java.util.Map;
import org.claimledger.article.NewRevision;
import org.claimledger.extraction.ArticleText;
import org.claimledger.extraction.OutletNames;
import org.claimledger.outlet.OutletIdentity;

/** An article as it is handed in, with its outlet and everything else resolved that the ledger needs to know. */
record Submission(OutletIdentity outlet, NewRevision revision) {

    /** What the extractor reads of it; days are those of the outlet's newsroom. */
    ArticleText toRead(Map<String, String> outletMentions) {
        return new ArticleText(
                outlet.name(),
                revision.headline(),
                revision.byline(),
                revision.publishedAt().atZone(outlet.timeZone()).toLocalDate(),
                revision.text(),
                new OutletNames(outletMentions));
    }
}
