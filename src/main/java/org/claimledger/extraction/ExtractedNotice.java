package org.claimledger.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of its own change: "Update (3/23/19): ...", "Correction: ...".
 *
 * @param span the notice with its label
 * @param dated the day that it names
 */
public record ExtractedNotice(
        Kind kind, Span span, @Nullable LocalDate dated) {

    /** What a notice announces. */
    public enum Kind {
        UPDATE,
        CORRECTION,
        CLARIFICATION,
        EDITORS_NOTE,
        RETRACTION
    }
}
