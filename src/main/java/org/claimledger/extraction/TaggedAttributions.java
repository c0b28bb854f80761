package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimledger.extraction.tagger.Tagger;
import org.claimledger.extraction.tagger.Tagging;

/** Finds attributions by the trained tagger. */
final class TaggedAttributions implements AttributionFinder {

    /** How sure the tagger must be: chosen on articles that it was not trained on, see models/attribution. */
    private static final double LEAST = 0.5;

    private static final Pattern PASSIVE = Pattern.compile("(?i)(?:is|was|has been|had been|is being)\\b");

    private final Tagger tagger = Tagger.english();

    @Override
    public List<Attribution> find(Reading reading) {
        return tagger.read(reading.article().text(), paragraphs(reading)).stream()
                .filter(tagging -> tagging.confidence() >= LEAST)
                .flatMap(tagging -> attribution(tagging, reading).stream())
                .toList();
    }

    private static Optional<Attribution> attribution(Tagging tagging, Reading reading) {
        var sentence = reading.sentenceAt(tagging.cue().getStart()).orElse(null);
        var parts = tagging.content().stream()
                .map(TaggedAttributions::span)
                .filter(part -> part.in(reading.plain()).chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (sentence == null || parts.isEmpty()) {
            return Optional.empty();
        }
        var named = source(tagging, reading);
        var cue = span(tagging.cue());
        var source = sentence.span().covers(named)
                ? PhraseBounds.whole(sentence, PhraseBounds.withHead(sentence, named, cue), List.of(cue))
                : named;
        var content = new ContentBounds(reading).of(parts, cue, source);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(content, source, PhraseBounds.cue(sentence, cue), sentence));
    }

    /** Nothing, right before the cue, where the text does not tell who: "It was alleged". */
    private static Span source(Tagging tagging, Reading reading) {
        var untold = new Span(tagging.cue().getStart(), tagging.cue().getStart());
        if (tagging.source() == null) {
            return untold;
        }
        var source = span(tagging.source());
        if (source.in(reading.plain()).equalsIgnoreCase("it") && isPassive(tagging, reading)) {
            return untold;
        }
        return reading.sentenceAt(source.start())
                .map(sentence -> PhraseBounds.source(sentence, source))
                .orElse(source);
    }

    private static boolean isPassive(Tagging tagging, Reading reading) {
        return tagging.cue().length() > 0
                && PASSIVE.matcher(span(tagging.cue()).in(reading.plain())).lookingAt();
    }

    private static List<opennlp.tools.util.Span> paragraphs(Reading reading) {
        var found = new ArrayList<opennlp.tools.util.Span>();
        int paragraph = -1;
        for (var sentence : reading.sentences()) {
            int start = sentence.span().start();
            if (sentence.paragraph() == paragraph) {
                start = found.remove(found.size() - 1).getStart();
            }
            found.add(new opennlp.tools.util.Span(start, sentence.span().end()));
            paragraph = sentence.paragraph();
        }
        return found;
    }

    private static Span span(opennlp.tools.util.Span place) {
        return new Span(place.getStart(), place.getEnd());
    }
}
