package org.claimledger.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.claimledger.article.ArticleService;
import org.claimledger.database.EmbeddedConfig;
import org.jboss.logging.Logger;

/** A few articles on one event, so that a new ledger has something to show: the words are ours, the facts are public. */
@ApplicationScoped
class SampleArticles {

    private static final Logger LOG = Logger.getLogger(SampleArticles.class);

    /** In the order in which they came out. */
    private static final List<String> SAMPLES = List.of(
            "1-reuters.json", "2-washington-examiner.json", "3-the-blaze.json", "4-washington-examiner-updated.json");

    private final IngestPipeline pipeline;
    private final ArticleService articles;
    private final IngestConfig config;
    private final EmbeddedConfig database;
    private final ObjectMapper json;

    SampleArticles(
            IngestPipeline pipeline,
            ArticleService articles,
            IngestConfig config,
            EmbeddedConfig database,
            ObjectMapper json) {
        this.pipeline = pipeline;
        this.articles = articles;
        this.config = config;
        this.database = database;
        this.json = json;
    }

    void fill(@Observes StartupEvent started) {
        if (config.samples().orElseGet(this::isNewAndOurOwn)) {
            SAMPLES.forEach(sample -> pipeline.ingest(read(sample)));
            LOG.info("The ledger has the sample articles");
        }
    }

    /** Whether the database came with the service and holds nothing yet. */
    private boolean isNewAndOurOwn() {
        return database.folder().isPresent() && articles.isEmpty();
    }

    private NewArticle read(String sample) {
        try (var stream = SampleArticles.class.getResourceAsStream("/samples/" + sample)) {
            return json.readValue(stream, NewArticle.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
