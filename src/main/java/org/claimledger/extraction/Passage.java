package org.claimledger.extraction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article that its page sets apart: whose words it has, or when they were written, is not what holds for the
 * rest. No span of what is found crosses its border.
 *
 * @param span its words; passages of one kind never overlap, and an entry holds the others whole
 * @param author who wrote or said it, as the page tells
 * @param credit where the text names author and day
 * @param postedOn the day of a post or an entry where the newsroom is
 * @param postedAt the time of an entry
 * @param medium the platform of a post
 */
public record Passage(
        Kind kind,
        Span span,
        @Nullable String author,
        @Nullable Span credit,
        @Nullable LocalDate postedOn,
        @Nullable Instant postedAt,
        @Nullable Medium medium) {

    /** Why a page sets a passage apart. */
    public enum Kind {
        /** A post on a platform, embedded: the words are its author's. */
        POST,
        /** A block of quoted words. */
        QUOTATION,
        /** The items of a list, each a paragraph of its own. */
        LIST,
        /** The rows of a table: figures, no sentences. */
        TABLE,
        /** An entry of a live blog. */
        ENTRY
    }

    public static Passage of(Kind kind, Span span) {
        return new Passage(kind, span, null, null, null, null, null);
    }

    /** Whether others speak here, or nobody, so that it is not read with the article's own words. */
    boolean isSetApart() {
        return kind == Kind.POST || kind == Kind.QUOTATION || kind == Kind.TABLE;
    }

    /** Whether a stretch of the text is of its words or of its credit. */
    boolean touches(Span stretch) {
        return span.overlaps(stretch) || (credit != null && credit.overlaps(stretch));
    }
}
