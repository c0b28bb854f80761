package org.claimledger.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimledger.extraction.CalendarWords.Found;

/** Reads "yesterday", "last week" and "two months ago" from the day of publication. */
final class RelativeWords {

    static final String COUNT = "(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));
    private static final Map<String, Month> SEASONS = Map.of(
            "spring", Month.MARCH,
            "summer", Month.JUNE,
            "fall", Month.SEPTEMBER,
            "autumn", Month.SEPTEMBER,
            "winter", Month.DECEMBER);

    private static final Pattern DAY = Pattern.compile(
            "(?<!usa )\\b(?:the day before yesterday|yesterday|today|tonight|this (?:morning|afternoon|evening)|last (?:night|evening))\\b");
    private static final Pattern AGO = Pattern.compile("\\b" + COUNT + " (day|week|month|year)s? ago\\b");
    private static final Pattern WEEK = Pattern.compile("\\b(last|past|this|previous) week\\b(?!')");
    private static final Pattern WEEKEND = Pattern.compile("\\b(?:(?:last|past|this) weekend|over the weekend)\\b");
    private static final Pattern MONTH = Pattern.compile("\\b(last|past|this|previous) month\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(last|past|this|previous) year\\b");
    private static final Pattern SEASON =
            Pattern.compile("\\b(?:last|this|this past) (spring|summer|fall|autumn|winter)\\b");

    private final LocalDate published;

    RelativeWords(LocalDate published) {
        this.published = published;
    }

    void collect(List<Found> found, String words) {
        CalendarWords.collect(found, DAY, words, match -> Optional.of(day(match.group())));
        CalendarWords.collect(found, AGO, words, match -> Optional.of(ago(match)));
        CalendarWords.collect(found, WEEK, words, match -> Optional.of(week(isThis(match))));
        CalendarWords.collect(found, WEEKEND, words, match -> Optional.of(weekend()));
        CalendarWords.collect(
                found,
                MONTH,
                words,
                match -> Optional.of(Period.of(YearMonth.from(published).minusMonths(isThis(match) ? 0 : 1))));
        CalendarWords.collect(
                found, YEAR, words, match -> Optional.of(Period.ofYear(published.getYear() - (isThis(match) ? 0 : 1))));
        CalendarWords.collect(found, SEASON, words, match -> Optional.of(season(match.group(1))));
    }

    static int number(String word) {
        var number = NUMBERS.get(word);
        return number == null ? Integer.parseInt(word) : number;
    }

    private static boolean isThis(Matcher match) {
        return match.group(1).equals("this");
    }

    private Period day(String words) {
        return Period.of(published.minusDays(
                words.startsWith("the day before") ? 2 : words.matches("yesterday|last .*") ? 1 : 0));
    }

    /** "Two days ago" is a day, "two weeks ago" a few days around one. */
    private Period ago(Matcher match) {
        int count = number(match.group(1));
        return switch (match.group(2)) {
            case "day" -> Period.of(published.minusDays(count));
            case "week" -> Period.around(published.minusWeeks(count), 3);
            case "month" -> Period.of(YearMonth.from(published).minusMonths(count));
            default -> Period.ofYear(published.getYear() - count);
        };
    }

    /** Weeks begin on Sunday for some and on Monday for others: both Sundays count. */
    private Period week(boolean current) {
        var monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return current
                ? new Period(monday.minusDays(1), published.plusDays(1))
                : new Period(monday.minusDays(8), monday.minusDays(1));
    }

    private Period weekend() {
        var saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return new Period(saturday, saturday.plusDays(1));
    }

    /** The latest one that has begun. */
    private Period season(String name) {
        var start = YearMonth.of(published.getYear(), SEASONS.getOrDefault(name, Month.MARCH));
        var latest = start.atDay(1).isAfter(published) ? start.minusYears(1) : start;
        return new Period(latest.atDay(1), latest.plusMonths(2).atEndOfMonth());
    }
}
