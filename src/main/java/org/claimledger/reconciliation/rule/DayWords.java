package org.claimledger.reconciliation.rule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves "Friday", "yesterday" and "March 3" against the day of the statement or of its publication. */
final class DayWords {

    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Set<String> NOT_THE_LAST = Set.of("next", "coming", "every", "each", "will", "until", "by");

    private static final Pattern DAY_OF_MONTH = Pattern.compile("([0-3]?[0-9])(?:st|nd|rd|th)?");
    private static final int NEAR = 5;

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

    /** The days that the claim's own words name. */
    static List<DayMention> mentions(Statement statement, ClaimFacts facts) {
        List<DayMention> mentions = new ArrayList<>();
        for (int i = statement.first(); i < statement.end(); i++) {
            Set<LocalDate> days = days(statement, i, facts);
            if (!days.isEmpty()) {
                mentions.add(new DayMention(days, predicates(statement, i), statement.span(i, i + 1)));
            }
        }
        return List.copyOf(mentions);
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

    /** "March 3", in the year that brings it next to the publication. */
    private static Optional<LocalDate> date(Statement statement, int index, LocalDate published) {
        Month month = MONTHS.get(statement.at(index).word());
        int number = index + 1;
        while (statement.reaches(number) && statement.at(number).is(".")) {
            number++;
        }
        if (month == null || !statement.at(index).capitalised() || !statement.reaches(number)) {
            return Optional.empty();
        }
        Matcher day = DAY_OF_MONTH.matcher(statement.at(number).word());
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate thisYear = LocalDate.of(published.getYear(), month, Integer.parseInt(day.group(1)));
            return Optional.of(thisYear.isAfter(published.plusMonths(2)) ? thisYear.minusYears(1) : thisYear);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty(); // "June 31" names no day
        }
    }

    /** The nearest word with content on either side within the clause; names and adverbs are no predicates. */
    private static Set<String> predicates(Statement statement, int index) {
        Set<String> predicates = new HashSet<>();
        nearest(statement, index - 1, Math.max(statement.clauseStart(index), index - NEAR) - 1, -1)
                .ifPresent(predicates::add);
        nearest(statement, index + 1, Math.min(statement.clauseEnd(index), index + NEAR), 1)
                .ifPresent(predicates::add);
        return Set.copyOf(predicates);
    }

    private static Optional<String> nearest(Statement statement, int from, int end, int step) {
        for (int i = from; i != end && statement.reaches(i); i += step) {
            Token token = statement.at(i);
            boolean modifies = token.capitalised() || token.word().endsWith("ly");
            if (token.isWord() && token.hasContent() && !modifies) {
                return Optional.of(token.concept());
            }
        }
        return Optional.empty();
    }
}
