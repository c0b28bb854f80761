package org.claimledger.ingest.html;

import java.time.Instant;
import org.claimledger.extraction.Medium;
import org.claimledger.extraction.Passage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that sets a passage apart.
 *
 * @param medium the platform of a post
 * @param author of an entry
 * @param postedAt the time of an entry
 */
record PassageHolder(
        Passage.Kind kind,
        Element element,
        @Nullable Medium medium,
        @Nullable String author,
        @Nullable Instant postedAt) {

    static PassageHolder of(Passage.Kind kind, Element element) {
        return new PassageHolder(kind, element, null, null, null);
    }
}
