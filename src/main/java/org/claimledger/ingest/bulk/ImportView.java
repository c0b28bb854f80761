package org.claimledger.ingest.bulk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import as the API shows it. */
public record ImportView(
        String id,
        ImportState state,
        long lines,
        long read,
        long recorded,
        long known,
        long rejected,
        long reviews,
        long omissions,
        @Nullable Double perSecond,
        @Nullable String latest,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static ImportView of(BulkImport bulk) {
        return new ImportView(
                bulk.id(),
                bulk.state(),
                bulk.lines(),
                bulk.read(),
                bulk.recorded(),
                bulk.known(),
                bulk.rejected(),
                bulk.reviews(),
                bulk.omissions(),
                bulk.perSecond(),
                bulk.latest(),
                bulk.createdAt(),
                bulk.startedAt(),
                bulk.finishedAt());
    }
}
