package org.claimledger.ingest;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.claimledger.extraction.ClaimExtractor;
import org.claimledger.extraction.LanguageRecogniser;

/** Loads the language models once, before the service is ready. */
@ApplicationScoped
class ExtractorProducer {

    @Produces
    @Singleton
    @Startup
    ClaimExtractor extractor() {
        return new ClaimExtractor();
    }

    @Produces
    @Singleton
    @Startup
    LanguageRecogniser languages() {
        return new LanguageRecogniser();
    }
}
