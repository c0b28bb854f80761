package org.claimledger.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the ledger gives it to the index.
 *
 * @param topic what its sentence and its article are about, in lower-case lemmas
 * @param cited the slugs of the outlets in its attribution
 * @param speakers the slugs of the speakers in its attribution
 * @param statedFrom the first day on which it may have been stated, if anything is known of it
 * @param statedTo the last such day
 */
record RecordedClaim(
        String id,
        long position,
        String text,
        List<String> topic,
        String outlet,
        @Nullable String article,
        List<String> cited,
        List<String> speakers,
        String kind,
        String modality,
        @Nullable LocalDate statedFrom,
        @Nullable LocalDate statedTo,
        Instant publishedAt) {

    RecordedClaim {
        topic = List.copyOf(topic);
        cited = List.copyOf(cited);
        speakers = List.copyOf(speakers);
    }
}
