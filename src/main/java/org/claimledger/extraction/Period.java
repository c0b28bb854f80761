package org.claimledger.extraction;

import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of days, both ends included. */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("No period runs from " + first + " to " + last);
        }
    }

    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The days around one, where "three weeks ago" may be meant loosely. */
    static Period around(LocalDate day, int days) {
        return new Period(day.minusDays(days), day.plusDays(days));
    }

    public boolean isDay() {
        return first.equals(last);
    }

    boolean startsAfter(LocalDate day) {
        return first.isAfter(day);
    }

    /** Without what lies after a day on which it has started. */
    Period upTo(LocalDate day) {
        return last.isAfter(day) ? new Period(first, day) : this;
    }

    Period plusDays(long days) {
        return new Period(first.plusDays(days), last.plusDays(days));
    }
}
