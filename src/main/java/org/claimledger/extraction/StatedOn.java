package org.claimledger.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a statement was made: on a day, or somewhere in a week, a month or a year where the article is no more exact.
 *
 * @param words where the article says so: "Friday", "a day after", "last month"
 */
public record StatedOn(Period period, Span words) {

    public StatedOn(LocalDate day, Span words) {
        this(Period.of(day), words);
    }

    /** The day, if the article tells it. */
    public @Nullable LocalDate day() {
        return period.isDay() ? period.first() : null;
    }
}
