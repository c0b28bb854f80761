package org.claimledger.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the extractor reads it.
 *
 * @param outlet the publishing outlet's name
 * @param publishedOn the day of publication where the outlet is
 * @param text what the spans of all that is found refer to
 * @param outlets the outlets that can be recognised in the text
 * @param passages what its page sets apart, in reading order
 */
public record ArticleText(
        String outlet,
        String headline,
        @Nullable String byline,
        LocalDate publishedOn,
        String text,
        OutletNames outlets,
        List<Passage> passages) {

    public ArticleText {
        passages = List.copyOf(passages);
    }

    /** An article that came as text alone. */
    public ArticleText(
            String outlet,
            String headline,
            @Nullable String byline,
            LocalDate publishedOn,
            String text,
            OutletNames outlets) {
        this(outlet, headline, byline, publishedOn, text, outlets, List.of());
    }

    /** The same article as of another day. */
    ArticleText on(LocalDate day) {
        return new ArticleText(outlet, headline, byline, day, text, outlets, passages);
    }

    /** A text of its own in the same article. */
    ArticleText saying(String other) {
        return new ArticleText(outlet, headline, byline, publishedOn, other, outlets);
    }
}
