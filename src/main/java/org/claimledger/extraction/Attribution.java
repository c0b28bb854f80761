package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Comparator;
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
        content = inOrder(content);
    }

    /** In reading order, and no word twice. */
    private static List<Span> inOrder(List<Span> parts) {
        var sorted = new ArrayList<Span>();
        for (var part :
                parts.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (sorted.stream().noneMatch(part::overlaps)) {
                sorted.add(part);
            }
        }
        return List.copyOf(sorted);
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
