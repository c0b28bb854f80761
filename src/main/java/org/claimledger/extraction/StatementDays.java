package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimledger.extraction.CalendarWords.Found;
import org.jspecify.annotations.Nullable;

/** Tells when a statement was made, and by which words the article says so. To be asked in reading order. */
final class StatementDays {

    /** "..., one day after the ministry said that": the ministry spoke the day before the main event. */
    private static final Pattern BEFORE_MAIN_EVENT =
            Pattern.compile("\\b(a|one|two|three|four|five|six) days? (after|before)\\s*(?:that |the |a |an )?$");

    private static final Pattern NO_DAY = Pattern.compile(
            "\\b(?:weeks|months|years|days|decades|hours) (?:ago|earlier|before)\\b|\\b(?:previously|often|repeatedly"
                    + "|frequently|long|once|recently|always|usually|earlier|formerly|originally|initially|later)\\b"
                    + "|\\bin (?:the past|recent|past|previous|the)\\b|\\b(?:last|next|every|each|early|late)\\b");
    private static final Set<String> PAST =
            Set.of("said", "told", "wrote", "found", "swore", "read", "spoke", "put", "made", "gave", "went");
    private static final Set<String> AUXILIARIES =
            Set.of("has", "have", "had", "'ve", "will", "would", "'ll", "may", "could");
    private static final int CLOSE = 40;

    private final Reading reading;
    private final ReportingVerbs verbs;
    private final Lexicon lexicon;
    private final EventDays events;
    private final Occasions occasions;

    StatementDays(Reading reading, Sources sources, ReportingVerbs verbs, Lexicon lexicon) {
        this.reading = reading;
        this.verbs = verbs;
        this.lexicon = lexicon;
        this.events = new EventDays(reading);
        this.occasions = new Occasions(reading, sources, events);
    }

    @Nullable
    StatedOn of(Attribution attribution, List<Attribution> sameSentence) {
        var stated = isToCome(attribution) ? null : stated(attribution, sameSentence);
        if (isSaying(attribution)) {
            occasions.note(attribution, stated);
        }
        return stated;
    }

    /** Who orders something acts; who says or writes something is heard. */
    private boolean isSaying(Attribution attribution) {
        return words(attribution, cueSentence(attribution)).stream()
                .anyMatch(word -> verbs.isSpeech(word) || word.equals("according"));
    }

    private @Nullable StatedOn stated(Attribution attribution, List<Attribution> sameSentence) {
        var sentence = cueSentence(attribution);
        var turned = beforeMainEvent(attribution, sentence);
        if (turned != null) {
            return turned;
        }
        var attachment = new DayAttachment(attribution, sameSentence, sentence, verbs, lexicon);
        var named = nearest(events.calendarTimes(sentence), attribution, sentence, attachment)
                .or(() -> nearest(events.relativeTimes(sentence), attribution, sentence, attachment));
        return named.isPresent() ? EventDays.at(named.get(), sentence) : inherited(attribution, sentence);
    }

    private Sentence cueSentence(Attribution attribution) {
        return reading.sentenceAt(attribution.cue().start()).orElse(attribution.sentence());
    }

    private static Optional<Found> nearest(
            List<Found> times, Attribution attribution, Sentence sentence, DayAttachment attachment) {
        int offset = sentence.span().start();
        int cue = attribution.cue().start() - offset;
        return times.stream()
                .filter(time -> attachment.isOfSaying(new Span(offset + time.start(), offset + time.end())))
                .min(Comparator.comparing((Found time) -> !time.period().isDay())
                        .thenComparingInt(time -> Math.abs(time.start() - cue)));
    }

    private @Nullable StatedOn beforeMainEvent(Attribution attribution, Sentence sentence) {
        int start = sentence.span().start();
        int source = Math.min(attribution.source().start(), attribution.cue().start()) - start;
        if (source <= 0) {
            return null;
        }
        int from = Math.max(0, source - CLOSE);
        var before = sentence.span().in(reading.plain()).substring(from, source).toLowerCase(Locale.ROOT);
        var matcher = BEFORE_MAIN_EVENT.matcher(before);
        if (!matcher.find()) {
            return null;
        }
        return mainEvent(sentence, from + matcher.start())
                .map(event -> event.plusDays(shift(matcher)))
                .filter(period -> !period.startsAfter(reading.article().publishedOn()))
                .map(period ->
                        new StatedOn(period, new Span(start + from + matcher.start(), start + from + matcher.end(2))))
                .orElse(null);
    }

    private Optional<Period> mainEvent(Sentence sentence, int before) {
        return events.days(sentence).stream()
                .filter(day -> day.end() <= before)
                .map(Found::period)
                .findFirst()
                .or(events::ofNews);
    }

    private static long shift(Matcher matcher) {
        int days = RelativeWords.number(matcher.group(1));
        return matcher.group(2).equals("after") ? -days : days;
    }

    /** What one and the same source says next, with no other time told, it says on the same occasion. */
    private @Nullable StatedOn inherited(Attribution attribution, Sentence sentence) {
        boolean other = NO_DAY.matcher(near(attribution, sentence)).find() || !isSimplePast(attribution, sentence);
        return other ? null : occasions.of(attribution);
    }

    /** The words around source and cue, without what is said. */
    private String near(Attribution attribution, Sentence sentence) {
        int from = Math.min(attribution.source().start(), attribution.cue().start()) - CLOSE;
        int to = Math.max(attribution.source().end(), attribution.cue().end()) + CLOSE;
        int start = Math.min(
                Math.max(from, sentence.span().start()), sentence.span().end());
        int end = Math.max(start, Math.min(to, sentence.span().end()));
        return Masked.outside(attribution, reading, new Span(start, end)).toLowerCase(Locale.ROOT);
    }

    /** "Has said", "have long argued" and "says" name no day. */
    private boolean isSimplePast(Attribution attribution, Sentence sentence) {
        var cue = words(attribution, sentence);
        return cue.stream().noneMatch(AUXILIARIES::contains)
                && (cue.contains("according")
                        || cue.stream()
                                .anyMatch(word -> word.endsWith("ed") || word.endsWith("ing") || PAST.contains(word)));
    }

    private boolean isToCome(Attribution attribution) {
        var cue = words(attribution, cueSentence(attribution));
        return cue.contains("will") || cue.contains("'ll");
    }

    /** The cue's words with the auxiliaries before it. */
    private static List<String> words(Attribution attribution, Sentence sentence) {
        int cue = sentence.indexAt(attribution.cue().start());
        var words = new ArrayList<String>();
        for (int i = cue - 1; i >= Math.max(0, cue - 3) && sentence.tagged(i, "AUX", "ADV", "PART"); i--) {
            words.add(sentence.at(i).lower());
        }
        for (int i = cue;
                i < sentence.size()
                        && sentence.at(i).span().start() < attribution.cue().end();
                i++) {
            words.add(sentence.at(i).lower());
        }
        return words;
    }
}
