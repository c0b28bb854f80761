package org.claimledger.ingest.html;

import static java.time.format.DateTimeFormatter.ofPattern;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A time as pages write it: ISO 8601 and its near misses, RFC 1123, and the English way. */
final class PrintedDate {

    private static final int LONGEST = 60;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;

    private static final List<DateTimeFormatter> FORMS = Stream.concat(
                    Stream.of(DateTimeFormatter.RFC_1123_DATE_TIME),
                    Stream.of(
                                    "uuuu-M-d['T'][' ']H:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][ ][XXX][XX][X][z]",
                                    "uuuu-M-d['T'][' ']H:mm[:ss][ ]z",
                                    "uuuuMMdd['T'HHmmss][X]",
                                    "uuuu[-][/]M[-][/]d",
                                    "[EEEE, ][EEE, ]MMMM d, uuuu[,][ 'at'][ h:mm[ ]a][ H:mm][ z]",
                                    "[EEEE, ][EEE, ]MMM[.] d, uuuu[,][ 'at'][ h:mm[ ]a][ H:mm][ z]",
                                    "[EEEE ][EEE ]d MMMM uuuu[,][ 'at'][ h:mm[ ]a][ H:mm][ z]",
                                    "[EEEE ][EEE ]d MMM uuuu[,][ 'at'][ h:mm[ ]a][ H:mm][ z]")
                            .map(PrintedDate::form))
            .toList();

    private PrintedDate() {}

    /**
     * The time that is meant; where no zone is printed it is the given one's, where no hour is, the day's beginning.
     * Absent if it cannot be read or lies outside of 1900 to 2999, as do the dates that systems print for want of one.
     */
    static @Nullable Instant read(String text, ZoneId zone) {
        var date = text.strip().replace("a.m.", "AM").replace("p.m.", "PM");
        if (date.isEmpty() || date.length() > LONGEST) {
            return null;
        }
        for (var form : FORMS) {
            try {
                return sensible(instant(form, date, zone));
            } catch (DateTimeException otherForm) {
                // the next form may fit
            }
        }
        return null;
    }

    private static Instant instant(DateTimeFormatter form, String date, ZoneId zone) {
        var parsed = form.parseBest(date, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
        if (parsed instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        if (parsed instanceof LocalDateTime time) {
            return time.atZone(zone).toInstant();
        }
        return ((LocalDate) parsed).atStartOfDay(zone).toInstant();
    }

    private static @Nullable Instant sensible(Instant time) {
        int year = time.atZone(ZoneOffset.UTC).getYear();
        return year < EARLIEST_YEAR || year > LATEST_YEAR || time.equals(Instant.EPOCH) ? null : time;
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(ofPattern(pattern, Locale.US))
                .toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
