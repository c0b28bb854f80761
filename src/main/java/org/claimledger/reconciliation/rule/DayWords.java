package org.claimledger.reconciliation.rule;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Resolves "Friday", "yesterday" and "March 3" against the day of the statement or of its publication. */
final class DayWords {

    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Set<String> NOT_THE_LAST = Set.of("next", "coming", "every", "each", "will", "until", "by");

    /** What stands before a day that is a limit, and which kind of limit. */
    private static final Map<String, String> LIMITS = Map.of(
            "through", "until",
            "until", "until",
            "till", "until",
            "to", "until",
            "by", "before",
            "before", "before",
            "after", "after",
            "since", "after",
            "from", "after");

    private static final Pattern DAY_OF_MONTH = Pattern.compile("([0-3]?[0-9])(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:18|19|20)[0-9]{2}");
    private static final int NEAR = 5;
    private static final int TELLING = 2;
    private static final Set<String> PARTS_OF_A_DAY =
            Set.of("morning", "afternoon", "evening", "night", "noon", "midday", "week");

    static {
        Arrays.stream(DayOfWeek.values()).forEach(day -> WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day));
        Arrays.stream(Month.values()).forEach(month -> {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        });
        MONTHS.put("sept", Month.SEPTEMBER);
    }

    private DayWords() {}

    static boolean isMonth(Token token) {
        return token.capitalised() && MONTHS.containsKey(token.word());
    }

    /** Four figures that may be a year of our time. */
    static boolean isYear(Token token) {
        return token.isNumber() && YEAR.matcher(token.word()).matches();
    }

    /** The days that the claim's own words name. */
    static List<DayMention> mentions(Statement statement, ClaimFacts facts) {
        List<DayMention> mentions = new ArrayList<>();
        for (int i = statement.first(); i < statement.end(); i++) {
            Set<LocalDate> days = days(statement, i, facts);
            if (!days.isEmpty()) {
                int end = Math.min(end(statement, i), statement.end());
                mentions.add(new DayMention(
                        days, predicates(statement, i, end), i, end, limit(statement, i), statement.span(i, end)));
            }
        }
        return List.copyOf(mentions);
    }

    private static String limit(Statement statement, int index) {
        String before = index > 0 ? statement.at(index - 1).word() : "";
        return LIMITS.getOrDefault(before, "");
    }

    private static Set<LocalDate> days(Statement statement, int index, ClaimFacts facts) {
        LocalDate published = facts.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate stated = facts.statedOn();
        String word = statement.at(index).word();
        DayOfWeek weekday = WEEKDAYS.get(word);
        if (weekday != null) {
            boolean another =
                    index > 0 && NOT_THE_LAST.contains(statement.at(index - 1).word());
            return another ? Set.of() : Set.of(published.with(TemporalAdjusters.previousOrSame(weekday)));
        }
        return switch (word) {
            case "today", "tonight" -> stated == null ? Set.of(published, published.minusDays(1)) : Set.of(stated);
            case "yesterday" ->
                stated == null ? Set.of(published.minusDays(1), published.minusDays(2)) : Set.of(stated.minusDays(1));
            default -> date(statement, index, published).map(Set::of).orElse(Set.of());
        };
    }

    /** "March 3" or "3 March", in the year that is told, else in the one that brings it nearest to the publication. */
    private static Optional<LocalDate> date(Statement statement, int index, LocalDate published) {
        int last = lastOfDate(statement, index);
        if (last == index) {
            return Optional.empty();
        }
        boolean dayFirst = isMonth(statement.at(last));
        Month month =
                requireNonNull(MONTHS.get(statement.at(dayFirst ? last : index).word()));
        int day = dayOfMonth(statement.at(dayFirst ? index : last));
        if (isYearAfter(statement, last)) {
            return day(Integer.parseInt(statement.at(yearAfter(statement, last)).word()), month, day);
        }
        return IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
                .mapToObj(year -> day(year, month, day))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(published, date))));
    }

    /** Nothing for "June 31". */
    private static Optional<LocalDate> day(int year, Month month, int day) {
        return day >= 1 && day <= month.length(Year.isLeap(year))
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /** After "March 3", "3 March", "March 3, 2019", "Nov. 8" or "Friday". */
    private static int end(Statement statement, int index) {
        int last = lastOfDate(statement, index);
        return last > index && isYearAfter(statement, last) ? yearAfter(statement, last) + 1 : last + 1;
    }

    /** The day of "March 3" or the month of "3 March" that begins here; where no date does, the token itself. */
    private static int lastOfDate(Statement statement, int index) {
        if (isDayOfMonth(statement, index)) {
            int month = statement.reaches(index + 1) && statement.at(index + 1).is("of") ? index + 2 : index + 1;
            return statement.reaches(month) && isMonth(statement.at(month)) ? month : index;
        }
        int number = afterMarks(statement, index + 1);
        return isMonth(statement.at(index)) && isDayOfMonth(statement, number) && !hasItsDayBefore(statement, index)
                ? number
                : index;
    }

    /** The month of "8 June" and "the 8th of June", whatever number comes after it. */
    private static boolean hasItsDayBefore(Statement statement, int month) {
        int day = month > 0 && statement.at(month - 1).is("of") ? month - 2 : month - 1;
        return day >= 0 && isDayOfMonth(statement, day);
    }

    private static int afterMarks(Statement statement, int index) {
        int after = index;
        while (statement.reaches(after)
                && (statement.at(after).is(".") || statement.at(after).is("the"))) {
            after++;
        }
        return after;
    }

    private static boolean isDayOfMonth(Statement statement, int number) {
        return statement.reaches(number)
                && DAY_OF_MONTH.matcher(statement.at(number).word()).matches();
    }

    private static int dayOfMonth(Token token) {
        Matcher number = DAY_OF_MONTH.matcher(token.word());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static int yearAfter(Statement statement, int number) {
        boolean comma =
                statement.reaches(number + 1) && statement.at(number + 1).is(",");
        return comma ? number + 2 : number + 1;
    }

    private static boolean isYearAfter(Statement statement, int number) {
        int year = yearAfter(statement, number);
        return statement.reaches(year) && isYear(statement.at(year));
    }

    /** The nearest words with content on either side within the clause; names and adverbs are no predicates. */
    private static Set<String> predicates(Statement statement, int from, int to) {
        Set<String> predicates = new HashSet<>();
        nearest(statement, from - 1, Math.max(statement.clauseStart(from), from - NEAR) - 1, -1, predicates);
        nearest(statement, to, Math.min(statement.clauseEnd(to - 1), to + NEAR), 1, predicates);
        return Set.copyOf(predicates);
    }

    private static void nearest(Statement statement, int from, int end, int step, Set<String> predicates) {
        int found = 0;
        for (int i = from; i != end && statement.reaches(i) && found < TELLING; i += step) {
            Token token = statement.at(i);
            boolean modifies =
                    token.capitalised() || token.word().endsWith("ly") || PARTS_OF_A_DAY.contains(token.word());
            if (token.isWord() && token.hasContent() && !modifies) {
                predicates.add(token.concept());
                found++;
            }
        }
    }
}
