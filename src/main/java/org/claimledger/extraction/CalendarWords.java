package org.claimledger.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, weeks, months and years out of words, as seen from the day of publication. */
final class CalendarWords {

    /** A time and the words that name it, counted from the start of what was read. */
    record Found(Period period, int start, int end) {}

    private static final String MONTH =
            "(jan(?:uary|\\.)|feb(?:ruary|\\.)|mar(?:ch|\\.)|apr(?:il|\\.)|may|june?|july?|aug(?:ust|\\.)"
                    + "|sept?(?:ember|\\.)|oct(?:ober|\\.)|nov(?:ember|\\.)|dec(?:ember|\\.))";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<!super |black |good |cyber )\\b(?:(last|next|coming|every|each|most|by|until) )?"
                    + "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b"
                    + "(?: (?:morning|afternoon|evening|night))?");
    private static final Pattern DATE =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\d)(?:,? (\\d{4})\\b)?");
    /** As most of the world writes it; with a capital, since twelve may be hurt. */
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\d.,:/-])\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? "
            + "(January|February|March|April|May|June|July|August|September|October|November|December"
            + "|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)(?:,? (\\d{4})\\b)?");

    private static final Pattern NUMERIC = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("\\b" + MONTH + "(?: of)? " + YEAR + "\\b");
    private static final Pattern BARE_MONTH = Pattern.compile(
            "\\b(?:in|last|during|this past|(?:in )?(?:early|mid|late)[ -])\\s?" + MONTH + "(?![\\w.]| \\d)");
    private static final Pattern BARE_YEAR = Pattern.compile(
            "\\b(?:in|during) (?:(?:the )?(?:early|mid|late|spring|summer|fall|autumn|winter|beginning|end)[ -](?:of )?)?"
                    + YEAR + "\\b(?![- ]\\d)");
    private static final String ITS = "(?<=\\b(?:a|an|the|his|her|their|its|that) )";
    private static final String SAYING =
            "(?= (?:[\\w-]+ ){0,2}?(?:interview|speech|report|study|book|memoir|article|op-ed"
                    + "|column|letter|e-?mail|memo|debate|address|statement|poll|survey|tweet|essay|lawsuit|filing|deposition"
                    + "|testimony|appearance|paper|ruling|opinion|decision|post|message|conference|documentary|video|hearing)s?\\b)";
    private static final Pattern YEAR_OF_SAYING = Pattern.compile(ITS + YEAR + SAYING);
    private static final Pattern MONTH_OF_SAYING = Pattern.compile(ITS + MONTH + SAYING);

    private final LocalDate published;
    private final RelativeWords relative;

    CalendarWords(LocalDate published) {
        this.published = published;
        this.relative = new RelativeWords(published);
    }

    /** Every time that the words name, in no special order. */
    List<Found> times(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        var found = new ArrayList<Found>();
        collect(found, DAY_FIRST, words, match -> date(match.group(2), match.group(1), match.group(3)));
        collect(found, DATE, lower, match -> date(match.group(1), match.group(2), match.group(3)));
        collect(found, NUMERIC, lower, CalendarWords::numeric);
        collect(
                found,
                MONTH_OF_YEAR,
                lower,
                match -> Optional.of(Period.of(YearMonth.of(Integer.parseInt(match.group(2)), month(match.group(1))))));
        collect(found, BARE_MONTH, lower, match -> Optional.of(latest(month(match.group(1)))));
        collect(found, BARE_YEAR, lower, match -> year(match.group(1)));
        collect(found, YEAR_OF_SAYING, lower, match -> year(match.group(1)));
        collect(found, MONTH_OF_SAYING, lower, match -> Optional.of(latest(month(match.group(1)))));
        collect(found, WEEKDAY, lower, this::weekday);
        relative.collect(found, lower);
        return found;
    }

    /** Of them those that had begun on the day of publication, up to that day. */
    List<Found> pastTimes(String words) {
        return times(words).stream()
                .filter(time -> !time.period().startsAfter(published))
                .map(time -> new Found(time.period().upTo(published), time.start(), time.end()))
                .toList();
    }

    /** Every single day that the words name. */
    List<Found> days(String words) {
        return times(words).stream().filter(found -> found.period().isDay()).toList();
    }

    interface Reader {
        Optional<Period> read(Matcher match);
    }

    /** What a more exact pattern has read is not read again. */
    static void collect(List<Found> found, Pattern pattern, String words, Reader reader) {
        var matcher = pattern.matcher(words);
        while (matcher.find()) {
            boolean known =
                    found.stream().anyMatch(time -> time.start() < matcher.end() && matcher.start() < time.end());
            if (!known) {
                reader.read(matcher).ifPresent(period -> found.add(new Found(period, matcher.start(), matcher.end())));
            }
        }
    }

    /** The latest such weekday up to the day of publication; "next Friday" is no day on which something was said. */
    private Optional<Period> weekday(Matcher match) {
        var before = match.group(1);
        boolean last = "last".equals(before);
        if (before != null && !last) {
            return Optional.empty();
        }
        var day = DayOfWeek.valueOf(match.group(2).toUpperCase(Locale.ROOT));
        return Optional.of(Period.of(
                published.with(last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day))));
    }

    /** In the year that is told, else the latest such day that is not more than half a year ahead. */
    private Optional<Period> date(String month, String ofMonth, @Nullable String year) {
        var day = day(
                year == null ? published.getYear() : Integer.parseInt(year),
                month(month.toLowerCase(Locale.ROOT)).getValue(),
                Integer.parseInt(ofMonth));
        boolean lastYear = year == null && day.isPresent() && day.get().isAfter(published.plusMonths(6));
        return day.map(date -> Period.of(lastYear ? date.minusYears(1) : date));
    }

    /** The latest such month that had begun on the day of publication. */
    private Period latest(Month month) {
        var thisYear = YearMonth.of(published.getYear(), month);
        return Period.of(thisYear.atDay(1).isAfter(published) ? thisYear.minusYears(1) : thisYear);
    }

    private static Optional<Period> year(String digits) {
        return Optional.of(Period.ofYear(Integer.parseInt(digits)));
    }

    private static Month month(String word) {
        for (var month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(word.substring(0, 3))) {
                return month;
            }
        }
        throw new IllegalStateException("No month starts with " + word);
    }

    private static Optional<Period> numeric(Matcher match) {
        int year = Integer.parseInt(match.group(3));
        return day(year < 100 ? 2000 + year : year, Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))
                .map(Period::of);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
