package org.claimledger.extraction;

import java.util.List;

/**
 * Who said what, as places in the text: what a finder of attributions hands on, before names, chains and dates are resolved.
 *
 * @param content the parts of what is said, in reading order
 * @param source where the source is mentioned
 * @param cue the words that link them
 * @param sentence where the cue stands
 */
record Attribution(List<Span> content, Span source, Span cue, Sentence sentence) {

    Attribution {
        content = List.copyOf(content);
    }

    Span envelope() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }

    /** From the first of its words to the last. */
    Span extent() {
        var envelope = envelope();
        int start = Math.min(envelope.start(), Math.min(source.start(), cue.start()));
        int end = Math.max(envelope.end(), Math.max(source.end(), cue.end()));
        return new Span(start, end);
    }

    Attribution withContent(List<Span> parts) {
        return new Attribution(parts, source, cue, sentence);
    }
}
