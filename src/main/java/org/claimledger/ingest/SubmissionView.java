package org.claimledger.ingest;

import java.util.List;
import org.claimledger.article.ArticleView;
import org.claimledger.article.RevisionView;
import org.claimledger.claim.ClaimView;
import org.claimledger.flag.FlagView;

/** What the ledger has of an article that was handed in, as the API shows it. */
record SubmissionView(ArticleView article, RevisionView revision, List<ClaimView> claims, List<FlagView> flags) {}
