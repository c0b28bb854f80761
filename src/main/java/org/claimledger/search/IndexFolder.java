package org.claimledger.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.claimledger.database.EmbeddedConfig;

/** Keeps the index in the configured folder, else beside the ledger's own database, else in memory until the service stops. */
@ApplicationScoped
class IndexFolder {

    private final IndexConfig config;
    private final EmbeddedConfig database;

    IndexFolder(IndexConfig config, EmbeddedConfig database) {
        this.config = config;
        this.database = database;
    }

    Directory open() throws IOException {
        var path = path();
        return path.isPresent() ? FSDirectory.open(path.get()) : new ByteBuffersDirectory();
    }

    private Optional<Path> path() {
        var configured = config.folder().map(Path::of);
        var beside = database.folder().map(folder -> Path.of(folder, "index"));
        return configured.or(() -> beside);
    }
}
