package org.claimledger.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days out of words, as seen from the day of publication. */
final class CalendarWords {

    /** A day and the words that name it, counted from the start of what was read. */
    record Found(LocalDate day, int start, int end) {}

    private static final String MONTH =
            "(jan(?:uary|\\.)|feb(?:ruary|\\.)|mar(?:ch|\\.)|apr(?:il|\\.)|may|june?|july?|aug(?:ust|\\.)"
                    + "|sept?(?:ember|\\.)|oct(?:ober|\\.)|nov(?:ember|\\.)|dec(?:ember|\\.))";
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:(last|next) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\\b");
    private static final Pattern DATE =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?");
    private static final Pattern NUMERIC = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b");
    private static final Pattern RELATIVE =
            Pattern.compile("\\b(today|yesterday|tonight|this (?:morning|afternoon|evening)|last night)\\b");

    private final LocalDate published;

    CalendarWords(LocalDate published) {
        this.published = published;
    }

    /** Every day that the words name, in no special order. */
    List<Found> days(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        var found = new ArrayList<Found>();
        collect(found, WEEKDAY.matcher(lower), match -> weekday(match));
        collect(found, RELATIVE.matcher(lower), match -> Optional.of(relative(match.group(1))));
        collect(found, DATE.matcher(lower), this::date);
        collect(found, NUMERIC.matcher(lower), CalendarWords::numeric);
        return found;
    }

    private interface Reader {
        Optional<LocalDate> read(Matcher match);
    }

    private static void collect(List<Found> found, Matcher matcher, Reader reader) {
        while (matcher.find()) {
            reader.read(matcher).ifPresent(day -> found.add(new Found(day, matcher.start(), matcher.end())));
        }
    }

    /** The latest such weekday up to the day of publication; "next Friday" is no day on which something was said. */
    private Optional<LocalDate> weekday(Matcher match) {
        if ("next".equals(match.group(1))) {
            return Optional.empty();
        }
        var day = DayOfWeek.valueOf(match.group(2).toUpperCase(Locale.ROOT));
        boolean last = "last".equals(match.group(1));
        return Optional.of(
                published.with(last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day)));
    }

    private LocalDate relative(String word) {
        return word.equals("yesterday") || word.equals("last night") ? published.minusDays(1) : published;
    }

    private Optional<LocalDate> date(Matcher match) {
        int month = month(match.group(1));
        var day = day(
                match.group(3) == null ? published.getYear() : Integer.parseInt(match.group(3)),
                month,
                Integer.parseInt(match.group(2)));
        boolean farAhead =
                match.group(3) == null && day.isPresent() && day.get().isAfter(published.plusMonths(6));
        return farAhead ? day.map(date -> date.minusYears(1)) : day;
    }

    private static int month(String word) {
        for (var month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(word.substring(0, 3))) {
                return month.getValue();
            }
        }
        throw new IllegalStateException("No month starts with " + word);
    }

    private static Optional<LocalDate> numeric(Matcher match) {
        int year = Integer.parseInt(match.group(3));
        return day(year < 100 ? 2000 + year : year, Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
