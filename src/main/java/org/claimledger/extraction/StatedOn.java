package org.claimledger.extraction;

import java.time.LocalDate;

/**
 * The day on which a statement was made.
 *
 * @param words where the article says so: "Friday", "a day after"
 */
public record StatedOn(LocalDate day, Span words) {}
