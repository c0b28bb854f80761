package org.claimledger.extraction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells on which day a statement was made, and by which words the article says so. */
final class StatementDays {

    private static final String COUNT = "(a|one|two|three|four|five|six)";
    private static final Map<String, Integer> NUMBERS =
            Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);
    private static final Pattern BEFORE_MAIN_EVENT =
            Pattern.compile("\\b" + COUNT + " days? (after|before)\\s*(?:that |the |a |an )?$");
    private static final Pattern DAY_BEFORE =
            Pattern.compile("\\bthe (?:day before|previous day)\\b|\\b" + COUNT + " days? (?:earlier|before)\\b");
    private static final Pattern DAY_AFTER =
            Pattern.compile("\\bthe (?:next|following) day\\b|\\b" + COUNT + " days? (?:later|after)\\b");
    private static final Pattern SAME_DAY = Pattern.compile(
            "\\b(?:(?:hours?|minutes?|moments?|shortly|soon|immediately) (?:after|before|later|earlier)|same day|later in the day|earlier in the day)\\b[\\w ]{0,20}");
    private static final Pattern NO_DAY = Pattern.compile(
            "\\b(?:last|this|earlier this|previous|past|next) (?:week|month|year|spring|summer|fall|winter|weekend)\\b"
                    + "|\\bin (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d|recent)\\b"
                    + "|\\b(?:weeks|months|years|days) (?:ago|earlier|before)\\b|\\b(?:previously|often|repeatedly|frequently|long|once|recently|always|in the past)\\b");

    private final Reading reading;
    private final CalendarWords calendar;
    private final @Nullable StatedOn lead;

    StatementDays(Reading reading) {
        this.reading = reading;
        this.calendar = new CalendarWords(reading.article().publishedOn());
        this.lead = leadDay();
    }

    /** The day that the first sentences name for the news itself. */
    private @Nullable StatedOn leadDay() {
        for (var sentence :
                reading.sentences().subList(0, Math.min(3, reading.sentences().size()))) {
            var first = calendar.days(sentence.span().in(reading.plain())).stream()
                    .filter(found -> !quoted(sentence, sentence.span().start() + found.start()))
                    .filter(found -> isNews(found.day()))
                    .min(Comparator.comparingInt(CalendarWords.Found::start));
            if (first.isPresent()) {
                return at(first.get(), sentence.span().start());
            }
        }
        return null;
    }

    /** News is at most a week old. */
    private boolean isNews(LocalDate day) {
        var published = reading.article().publishedOn();
        return !day.isAfter(published) && day.isAfter(published.minusDays(8));
    }

    private static boolean quoted(Sentence sentence, int place) {
        return sentence.quotations().stream()
                .anyMatch(quotation -> quotation.outer().start() <= place
                        && place < quotation.outer().end());
    }

    private static StatedOn at(CalendarWords.Found found, int offset) {
        return new StatedOn(found.day(), new Span(offset + found.start(), offset + found.end()));
    }

    @Nullable
    StatedOn of(Attribution attribution, List<Attribution> sameSentence) {
        var sentence = attribution.sentence().span();
        var words = around(attribution, sameSentence).toLowerCase(Locale.ROOT);
        var turned = afterMainEvent(attribution, words);
        if (turned.isPresent()) {
            return turned.get();
        }
        int cue = attribution.cue().start() - sentence.start();
        var named = calendar.days(words).stream()
                .filter(found -> !found.day().isAfter(reading.article().publishedOn()))
                .min(Comparator.comparingInt(found -> Math.abs(found.start() - cue)));
        if (named.isPresent()) {
            return at(named.get(), sentence.start());
        }
        return relative(words, sentence.start()).orElseGet(() -> inherited(attribution, words));
    }

    /** The attribution's sentence without what is said, and without what belongs to other attributions. */
    private String around(Attribution attribution, List<Attribution> sameSentence) {
        var words = new StringBuilder(
                Masked.outside(attribution, reading, attribution.sentence().span()));
        int start = attribution.sentence().span().start();
        for (var other : sameSentence) {
            if (!other.equals(attribution)
                    && !other.source().equals(attribution.source())
                    && !Chains.isWithin(attribution, other)) {
                blank(words, other.extent(), start, attribution);
            }
        }
        return words.toString();
    }

    private static void blank(StringBuilder words, Span place, int start, Attribution kept) {
        for (int i = Math.max(place.start(), start); i < place.end() && i - start < words.length(); i++) {
            boolean own = (kept.cue().start() <= i && i < kept.cue().end())
                    || (kept.source().start() <= i && i < kept.source().end());
            if (!own) {
                words.setCharAt(i - start, '_');
            }
        }
    }

    /** "..., one day after the ministry said that": the ministry spoke the day before the news. */
    private Optional<StatedOn> afterMainEvent(Attribution attribution, String words) {
        int start = attribution.sentence().span().start();
        int source = Math.min(attribution.source().start(), attribution.cue().start()) - start;
        if (lead == null || source <= 0 || source > words.length()) {
            return Optional.empty();
        }
        var matcher = BEFORE_MAIN_EVENT.matcher(words.substring(Math.max(0, source - 40), source));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int days = NUMBERS.getOrDefault(matcher.group(1), 1);
        var day = matcher.group(2).equals("after")
                ? lead.day().minusDays(days)
                : lead.day().plusDays(days);
        int offset = start + Math.max(0, source - 40);
        return Optional.of(new StatedOn(day, new Span(offset + matcher.start(), offset + matcher.end(2))));
    }

    private Optional<StatedOn> relative(String words, int start) {
        if (lead == null) {
            return Optional.empty();
        }
        return shifted(DAY_BEFORE.matcher(words), -1, start)
                .or(() -> shifted(DAY_AFTER.matcher(words), 1, start))
                .or(() -> shifted(SAME_DAY.matcher(words), 0, start));
    }

    private Optional<StatedOn> shifted(Matcher matcher, int direction, int start) {
        if (lead == null || !matcher.find()) {
            return Optional.empty();
        }
        var count = matcher.groupCount() > 0 ? matcher.group(1) : null;
        var day = lead.day().plusDays((long) direction * (count == null ? 1 : NUMBERS.getOrDefault(count, 1)));
        return day.isAfter(reading.article().publishedOn())
                ? Optional.empty()
                : Optional.of(new StatedOn(day, new Span(start + matcher.start(), start + matcher.end())));
    }

    private @Nullable StatedOn inherited(Attribution attribution, String words) {
        return NO_DAY.matcher(words).find() || !isSimplePast(attribution) ? null : lead;
    }

    /** "has said", "have long argued" and "says" name no day. */
    private boolean isSimplePast(Attribution attribution) {
        var cue = attribution.cue().in(reading.plain()).toLowerCase(Locale.ROOT);
        if (cue.startsWith("according") || cue.endsWith("ing")) {
            return true;
        }
        var sentence = reading.sentenceAt(attribution.cue().start()).orElse(attribution.sentence());
        int verb = sentence.indexAt(attribution.cue().start());
        for (int i = Math.max(0, verb - 3); i < verb && i < sentence.size(); i++) {
            if (sentence.has(i, "has", "have", "had", "'ve", "'s", "will", "would") && sentence.tagged(i, "AUX")) {
                return false;
            }
        }
        return cue.endsWith("ed") || PAST.contains(cue);
    }

    private static final java.util.Set<String> PAST = java.util.Set.of(
            "said", "told", "wrote", "found", "thought", "swore", "knew", "understood", "felt", "was", "read");
}
