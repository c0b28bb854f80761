package org.claimledger.extraction;

import java.util.List;

/**
 * The words of a sentence that belong to one of its attributions: around its cue, up to the next one, with everything that is
 * said blotted out.
 *
 * @param place where they stand in the text
 * @param words place by place the same as the text
 */
record Surroundings(Span place, String words) {

    static Surroundings of(Attribution attribution, Nesting nesting, String plain) {
        var sentence = attribution.sentence().span();
        int start = Math.min(sentence.start(), attribution.cue().start());
        int end = Math.max(sentence.end(), attribution.cue().end());
        for (var outer : nesting.around(attribution)) {
            for (var part : outer.content()) {
                if (part.covers(attribution.cue())) {
                    start = Math.max(start, part.start());
                    end = Math.min(end, part.end());
                }
            }
        }
        for (var other : nesting.beside(attribution)) {
            var head = head(other);
            if (head.start() >= attribution.cue().end()) {
                end = Math.min(end, head.start());
            } else if (head.end() <= Math.min(attribution.cue().start(), sourceStart(attribution))) {
                start = Math.max(start, head.end());
            }
        }
        var place = new Span(start, Math.max(start, end));
        var words = new StringBuilder(place.in(plain));
        blot(words, place, attribution, attribution.content());
        nesting.beside(attribution).forEach(other -> blot(words, place, attribution, other.content()));
        return new Surroundings(place, words.toString());
    }

    private static int sourceStart(Attribution attribution) {
        return attribution.source().length() > 0 ? attribution.source().start() : Integer.MAX_VALUE;
    }

    /** From the source to the cue, where they stand together. */
    private static Span head(Attribution attribution) {
        var source = attribution.source();
        var cue = attribution.cue();
        boolean apart = source.length() == 0
                || !attribution.sentence().span().covers(source)
                || attribution.content().stream()
                        .anyMatch(part -> part.start() >= Math.min(source.end(), cue.end())
                                && part.end() <= Math.max(source.start(), cue.start()));
        return apart ? cue : new Span(Math.min(source.start(), cue.start()), Math.max(source.end(), cue.end()));
    }

    private static void blot(StringBuilder words, Span place, Attribution kept, List<Span> parts) {
        for (var part : parts) {
            if (!part.overlaps(kept.cue())) {
                int to = Math.min(part.end(), place.end());
                for (int i = Math.max(part.start(), place.start()); i < to; i++) {
                    words.setCharAt(i - place.start(), '_');
                }
            }
        }
    }

    /** The words from one place in the text to before another, as far as they belong here. */
    String between(int from, int to) {
        int start = Math.min(Math.max(from, place.start()), place.end());
        int end = Math.max(start, Math.min(to, place.end()));
        return words.substring(start - place.start(), end - place.start());
    }

    boolean isSaid(int at) {
        return place.start() <= at && at < place.end() && words.charAt(at - place.start()) == '_';
    }
}
