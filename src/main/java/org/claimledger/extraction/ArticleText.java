package org.claimledger.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as the extractor reads it.
 *
 * @param outlet the publishing outlet's name
 * @param publishedOn the day of publication where the outlet is
 * @param text what the spans of all that is found refer to
 * @param outlets the outlets that can be recognised in the text
 */
public record ArticleText(
        String outlet,
        String headline,
        @Nullable String byline,
        LocalDate publishedOn,
        String text,
        OutletNames outlets) {}
