package org.claimledger.ingest;

import io.micrometer.core.annotation.Timed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
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
public class IngestPipeline {

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

    public IngestOutcome ingest(NewArticle submitted) {
        return ingest(reader.read(submitted));
    }

    /** The way in of a page that nobody handed in: as if somebody had, at the moment when it was seen. */
    public IngestOutcome ingest(FoundPage page) {
        return ingest(dated(reader.read(page), page.seenAt()));
    }

    /** A changed text was printed when it was seen, unless its page names a time since the text that we know. */
    private Submission dated(Submission submission, Instant seenAt) {
        var found = submission.revision();
        var changed = articles.at(found.url())
                .map(known -> articles.require(known.revision()))
                .filter(known -> !known.sha256().equals(found.sha256())
                        && !found.revisedAt().isAfter(known.revisedAt()))
                .isPresent();
        return changed && seenAt.isAfter(found.publishedAt()) ? submission.revisedAt(seenAt) : submission;
    }

    private IngestOutcome ingest(Submission submission) {
        var known = articles.known(submission.revision(), submission.outlet());
        if (known.isPresent()) {
            return new AlreadyKnown(known.get());
        }
        // takes a while, so no transaction is open yet
        var found = extract(submission);
        var outcome = QuarkusTransaction.requiringNew().call(() -> store(submission, found));
        if (outcome instanceof Ingested ingested) {
            worker.carryOn(ingested.run());
        }
        return outcome;
    }

    @Timed(
            value = "claimledger.step",
            extraTags = {"step", "extraction"})
    Extraction extract(Submission submission) {
        return extractor.extract(submission.toRead(outlets.names()));
    }

    @Timed(
            value = "claimledger.step",
            extraTags = {"step", "recording"})
    IngestOutcome store(Submission submission, Extraction found) {
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
