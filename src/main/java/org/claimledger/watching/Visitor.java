package org.claimledger.watching;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.claimledger.ingest.FoundPage;
import org.claimledger.ingest.IngestOutcome.Ingested;
import org.claimledger.ingest.IngestPipeline;
import org.claimledger.net.FailureKind;
import org.claimledger.net.FetchFailedException;
import org.claimledger.net.WebAddress;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.watching.Visited.Failed;
import org.claimledger.watching.Visited.FeedRead;
import org.claimledger.watching.Visited.PageRead;
import org.claimledger.watching.Visited.Unchanged;
import org.claimledger.watching.feed.FeedReader;
import org.claimledger.watching.fetch.Errand;
import org.claimledger.watching.fetch.Fetched.Content;
import org.claimledger.watching.fetch.PoliteFetcher;
import org.claimledger.watching.fetch.TooSoonException;
import org.jboss.logging.Logger;

/** Looks at what is watched and hands its articles to the ledger. It takes its time, so no transaction is open meanwhile. */
@ApplicationScoped
class Visitor {

    private static final Logger LOG = Logger.getLogger(Visitor.class);

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    /** Many hosts send their feeds under another name; whether it is one, the reader tells. */
    private static final Set<String> FEEDS = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/xml",
            "text/xml",
            "+xml",
            "application/octet-stream",
            "text/html",
            "text/plain");

    private final PoliteFetcher fetcher;
    private final IngestPipeline pipeline;
    private final WatchingConfig config;
    private final Clock clock;

    Visitor(PoliteFetcher fetcher, IngestPipeline pipeline, WatchingConfig config, Clock clock) {
        this.fetcher = fetcher;
        this.pipeline = pipeline;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Looks at a watch. Whatever goes wrong is told in the answer.
     *
     * @throws TooSoonException if the host's turn is far away
     */
    Visited visit(Due due) {
        try {
            return look(due);
        } catch (TooSoonException later) {
            throw later;
        } catch (FetchFailedException failure) {
            return new Failed(failure.kind(), failure.detail(), failure.retryAt());
        } catch (ProblemException refusal) {
            return new Failed(FailureKind.NOT_ACCEPTED, told(refusal), null);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.errorf(fault, "Watch %s failed and will be tried again", due.id());
            return new Failed(FailureKind.INTERNAL, "This is our fault; it is in our log.", null);
        }
    }

    private Visited look(Due due) {
        var isFeed = due.kind() == WatchKind.FEED;
        var errand = new Errand(
                WebAddress.parse(due.url()),
                due.validators(),
                isFeed ? FEEDS : PAGES,
                isFeed ? config.mostFeedBytes() : config.mostPageBytes());
        if (!(fetcher.fetch(errand) instanceof Content content)) {
            return new Unchanged();
        }
        return isFeed ? new FeedRead(FeedReader.read(content), content.validators()) : page(due, content);
    }

    private Visited page(Due due, Content content) {
        var html = content.text();
        if (html.length() > FoundPage.LONGEST) {
            throw new FetchFailedException(
                    FailureKind.TOO_LARGE, "The page has more than " + FoundPage.LONGEST + " characters");
        }
        var outcome = pipeline.ingest(new FoundPage(
                content.address().toString(), due.outlet(), html, due.headline(), due.publishedAt(), clock.instant()));
        return new PageRead(outcome.revision().id(), outcome instanceof Ingested, content.validators());
    }

    private static String told(ProblemException refusal) {
        if (refusal.errors().isEmpty()) {
            return refusal.detail();
        }
        return refusal.errors().stream()
                .map(part -> (part.pointer() == null ? "" : part.pointer() + " ") + part.detail())
                .collect(joining("; "));
    }
}
