package org.claimledger.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.claimledger.article.ArticleService;
import org.claimledger.article.RevisionView;
import org.claimledger.claim.ClaimService;
import org.claimledger.claim.ClaimView;
import org.claimledger.flag.FlagService;

/** Shows what the ledger has of an article after it was handed in. */
@ApplicationScoped
@Transactional
class IngestService {

    private final ArticleService articles;
    private final ClaimService claims;
    private final FlagService flags;

    IngestService(ArticleService articles, ClaimService claims, FlagService flags) {
        this.articles = articles;
        this.claims = claims;
        this.flags = flags;
    }

    SubmissionView show(IngestOutcome outcome) {
        var revision = articles.require(outcome.revision().id());
        var found = claims.viewsIn(revision);
        return new SubmissionView(
                articles.view(revision.article().id()),
                RevisionView.of(revision),
                found,
                flags.on(found.stream().map(ClaimView::id).toList()));
    }
}
