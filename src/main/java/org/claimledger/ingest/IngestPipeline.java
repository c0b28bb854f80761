package org.claimledger.ingest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.claimledger.article.ArticleService;
import org.claimledger.claim.ClaimService;
import org.claimledger.extraction.ClaimExtractor;
import org.claimledger.extraction.Extraction;
import org.claimledger.ingest.IngestOutcome.AlreadyKnown;
import org.claimledger.ingest.IngestOutcome.Ingested;
import org.claimledger.outlet.OutletService;
import org.claimledger.reconciliation.ReconciliationService;
import org.claimledger.reconciliation.ReconciliationWorker;

/**
 * An article's way in: read it, find its claims, store both with the work still to do together or not at all, then compare.
 */
@ApplicationScoped
class IngestPipeline {

    private final SubmissionReader reader;
    private final OutletService outlets;
    private final ArticleService articles;
    private final ClaimExtractor extractor;
    private final ClaimService claims;
    private final ReconciliationService reconciliation;
    private final ReconciliationWorker worker;
    private final Clock clock;

    IngestPipeline(
            SubmissionReader reader,
            OutletService outlets,
            ArticleService articles,
            ClaimExtractor extractor,
            ClaimService claims,
            ReconciliationService reconciliation,
            ReconciliationWorker worker,
            Clock clock) {
        this.reader = reader;
        this.outlets = outlets;
        this.articles = articles;
        this.extractor = extractor;
        this.claims = claims;
        this.reconciliation = reconciliation;
        this.worker = worker;
        this.clock = clock;
    }

    IngestOutcome ingest(NewArticle submitted) {
        var submission = reader.read(submitted);
        var known = articles.known(submission.revision(), submission.outlet());
        if (known.isPresent()) {
            return new AlreadyKnown(known.get());
        }
        // takes a while, so no transaction is open yet
        var found = extractor.extract(submission.toRead(outlets.names()));
        var outcome = QuarkusTransaction.requiringNew().call(() -> store(submission, found));
        if (outcome instanceof Ingested ingested) {
            worker.carryOn(ingested.run());
        }
        return outcome;
    }

    private IngestOutcome store(Submission submission, Extraction found) {
        var sources = claims.register(submission.outlet(), found, clock.instant());
        var article = articles.lock(submission.revision(), submission.outlet(), clock.instant());
        var known = articles.known(article, submission.revision(), submission.outlet());
        if (known.isPresent()) {
            return new AlreadyKnown(known.get());
        }
        var revision = articles.revise(article, submission.revision(), found);
        claims.record(revision, found, sources);
        return new Ingested(revision, reconciliation.queue(revision));
    }
}
