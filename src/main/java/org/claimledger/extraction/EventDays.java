package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimledger.extraction.CalendarWords.Found;
import org.jspecify.annotations.Nullable;

/** Reads "a day earlier", "the same day" and "hours after": days told from what the article dated before. */
final class EventDays {

    private static final String END = "(?= ?(?:[,.;:_\"]|$))";
    private static final Pattern EARLIER = Pattern.compile("\\b(?:the (?:day before|previous day)" + END
            + "|(?:a|one|two|three|four|five|six) days? earlier|(?:two|three|four|five|six) days before" + END + ")");
    private static final Pattern LATER = Pattern.compile("\\b(?:the (?:next|following) day\\b|the day after" + END
            + "|(?:a|one|two|three|four|five|six) days? later|(?:two|three|four|five|six) days after" + END + ")");
    private static final Pattern SAME =
            Pattern.compile("\\b(?:hours|minutes|moments|shortly|soon|immediately) (?:after|before|later|earlier)\\b"
                    + "|\\bthe same day\\b|\\b(?:later|earlier) (?:in|that|on that|the same) (?:the )?day\\b"
                    + "|\\bthat (?:same )?(?:day|morning|afternoon|evening|night)\\b");
    private static final Pattern COUNT = Pattern.compile("\\b(one|two|three|four|five|six)\\b");
    private static final int REACH = 4;
    private static final int LEAD = 3;
    private static final int OLDEST_NEWS = 8;

    private final Reading reading;
    private final CalendarWords calendar;
    private final Map<Sentence, Integer> positions = new HashMap<>();
    private final Map<Sentence, List<Found>> named = new HashMap<>();
    private final Map<Sentence, List<Found>> told = new HashMap<>();
    private final Map<Sentence, List<Found>> outsideQuotations = new HashMap<>();

    EventDays(Reading reading) {
        this.reading = reading;
        this.calendar = new CalendarWords(reading.article().publishedOn());
        for (int i = 0; i < reading.sentences().size(); i++) {
            positions.put(reading.sentences().get(i), i);
        }
    }

    /** The times that a sentence's words name. */
    List<Found> calendarTimes(Sentence sentence) {
        return named.computeIfAbsent(sentence, any -> calendar.pastTimes(words(sentence)));
    }

    /** The times that a sentence's words tell from another day. */
    List<Found> relativeTimes(Sentence sentence) {
        return told.computeIfAbsent(sentence, any -> {
            var lower = words(sentence).toLowerCase(Locale.ROOT);
            var found = new ArrayList<Found>();
            collect(found, EARLIER, lower, sentence, -1);
            collect(found, LATER, lower, sentence, 1);
            collect(found, SAME, lower, sentence, 0);
            return found;
        });
    }

    private String words(Sentence sentence) {
        return sentence.span().in(reading.plain());
    }

    private void collect(List<Found> found, Pattern pattern, String words, Sentence sentence, int direction) {
        var published = reading.article().publishedOn();
        CalendarWords.collect(
                found,
                pattern,
                words,
                match -> anchor(sentence, match.start())
                        .map(anchor -> anchor.plusDays((long) direction * count(match)))
                        .filter(period -> !period.startsAfter(published)));
    }

    private static int count(Matcher match) {
        var count = COUNT.matcher(match.group());
        return count.find() ? RelativeWords.number(count.group(1)) : 1;
    }

    /** The day named last before a place, in its sentence or in one of those before it, else the day of the news. */
    private Optional<Period> anchor(Sentence sentence, int place) {
        var here = days(sentence).stream().filter(day -> day.end() <= place).reduce((one, next) -> next);
        return here.map(Found::period).or(() -> before(sentence)).or(this::ofNews);
    }

    private Optional<Period> before(Sentence sentence) {
        int index = positions.getOrDefault(sentence, 0);
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            var day = days(reading.sentences().get(i)).stream().reduce((one, next) -> next);
            if (day.isPresent()) {
                return day.map(Found::period);
            }
        }
        return Optional.empty();
    }

    /** The day that the first sentences name for the news itself. */
    Optional<Period> ofNews() {
        return reading.sentences().stream()
                .limit(LEAD)
                .flatMap(sentence -> days(sentence).stream())
                .map(Found::period)
                .filter(day -> day.startsAfter(reading.article().publishedOn().minusDays(OLDEST_NEWS)))
                .findFirst();
    }

    /** The days that a sentence names outside quotations, in reading order. */
    List<Found> days(Sentence sentence) {
        return outsideQuotations.computeIfAbsent(
                sentence,
                any -> calendarTimes(sentence).stream()
                        .filter(day -> day.period().isDay() && !isQuoted(sentence, day))
                        .sorted(Comparator.comparingInt(Found::start))
                        .toList());
    }

    private static boolean isQuoted(Sentence sentence, Found day) {
        int place = sentence.span().start() + day.start();
        return sentence.quotations().stream()
                .anyMatch(quotation -> quotation.outer().start() <= place
                        && place < quotation.outer().end());
    }

    static @Nullable StatedOn at(@Nullable Found found, Sentence sentence) {
        if (found == null) {
            return null;
        }
        int offset = sentence.span().start();
        return new StatedOn(found.period(), new Span(offset + found.start(), offset + found.end()));
    }
}
