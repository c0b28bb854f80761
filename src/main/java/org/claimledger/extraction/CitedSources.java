package org.claimledger.extraction;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds whom a source cites: "the Post reported, citing two officials". */
final class CitedSources {

    /** Who is cited, and the word that says so. */
    record Cited(Span source, Span cue) {}

    private static final Pattern CITING =
            Pattern.compile("(?:^|[ ,_])(citing|quoting|which cited|which quoted|who cited|who quoted) ");

    private static final Pattern CITES = Pattern.compile("(?i)(?:^| )(?:citing|quoting)\\z");

    private final Reading reading;
    private final Speakers speakers;

    CitedSources(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.speakers = new Speakers(lexicon);
    }

    Optional<Cited> of(Attribution attribution, Surroundings around, Nesting nesting) {
        return nesting.beside(attribution).stream()
                .filter(other -> isOfSameSource(attribution, other))
                .map(other -> ofContent(other))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> inWords(attribution, around));
    }

    /** Found as an attribution of its own: the same source cites somebody. */
    private boolean isOfSameSource(Attribution attribution, Attribution other) {
        return other.source().equals(attribution.source())
                && other.cue().start() > attribution.cue().start()
                && CITES.matcher(other.cue().in(reading.plain())).find();
    }

    private Optional<Cited> ofContent(Attribution citing) {
        var what = citing.content().get(0);
        return phrase(what.start(), what.end()).map(place -> new Cited(place, citing.cue()));
    }

    private Optional<Cited> inWords(Attribution attribution, Surroundings around) {
        var matcher = CITING.matcher(around.words());
        while (matcher.find()) {
            int from = around.place().start() + matcher.end();
            var cue = new Span(
                    around.place().start() + matcher.start(1), around.place().start() + matcher.end(1));
            var source = cue.overlaps(attribution.cue()) || around.isSaid(from)
                    ? Optional.<Span>empty()
                    : phrase(from, around.place().end());
            if (source.isPresent()) {
                return source.map(place -> new Cited(place, cue));
            }
        }
        return Optional.empty();
    }

    /** The noun phrase at a place, if it can be the source of a statement. */
    private Optional<Span> phrase(int from, int limit) {
        var sentence = reading.sentenceAt(from).orElse(null);
        if (sentence == null) {
            return Optional.empty();
        }
        int start = sentence.indexAt(from);
        int end = NounPhrases.endOfPhraseFrom(sentence, start, Math.max(start, sentence.indexAt(limit)));
        if (end <= start) {
            return Optional.empty();
        }
        var place = sentence.span(start, end);
        int head = start + 1;
        while (head < end && !sentence.tagged(head, "ADP", "VERB", "SCONJ")) {
            head++;
        }
        boolean speaks =
                speaks(sentence.at(head - 1)) || reading.outlets().headOf(place).isPresent();
        return speaks ? Optional.of(place) : Optional.empty();
    }

    private boolean speaks(Token head) {
        return (head.isName() || head.tag().equals("NOUN") || head.tag().equals("NUM")) && speakers.includes(head);
    }
}
