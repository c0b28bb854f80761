package org.claimledger.shared.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The sort key of the item after which a page begins. */
public record SortKey(List<String> parts) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public String text(int part) {
        return parts.get(part);
    }

    public Instant instant(int part) {
        try {
            var instant = Instant.parse(parts.get(part));
            if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                throw Cursor.refused();
            }
            return instant;
        } catch (DateTimeException forged) {
            throw Cursor.refused();
        }
    }

    public int number(int part) {
        try {
            return Integer.parseInt(parts.get(part));
        } catch (NumberFormatException forged) {
            throw Cursor.refused();
        }
    }

    public LocalDate day(int part) {
        try {
            var day = LocalDate.parse(parts.get(part));
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw Cursor.refused();
            }
            return day;
        } catch (DateTimeException forged) {
            throw Cursor.refused();
        }
    }

    /** How relevant something is, in the digits that name it exactly. */
    public float rank(int part) {
        try {
            var rank = Float.parseFloat(parts.get(part));
            if (Float.isFinite(rank)) {
                return rank;
            }
        } catch (NumberFormatException forged) {
            // refused below
        }
        throw Cursor.refused();
    }

    /** A position in the ledger. */
    public long position(int part) {
        try {
            return Long.parseLong(parts.get(part));
        } catch (NumberFormatException forged) {
            throw Cursor.refused();
        }
    }
}
