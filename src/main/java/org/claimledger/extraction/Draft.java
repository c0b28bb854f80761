package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;

/** An attribution in the making, in word positions of its sentence; {@code to} is always one after the last. */
final class Draft {

    /** Where the content stands to its cue. */
    enum Shape {
        LEADING,
        TRAILING
    }

    /** From one word to before another. */
    record Words(int from, int to) {
        boolean isEmpty() {
            return from >= to;
        }
    }

    private final Shape shape;
    private final Words source;
    private final Words cue;
    private Words content;
    private Words rest = new Words(0, 0);

    Draft(Shape shape, Words source, Words cue, Words content) {
        this.shape = shape;
        this.source = source;
        this.cue = cue;
        this.content = content;
    }

    Shape shape() {
        return shape;
    }

    Words source() {
        return source;
    }

    Words cue() {
        return cue;
    }

    Words content() {
        return content;
    }

    Words rest() {
        return rest;
    }

    /** Where source and cue begin. */
    int head() {
        return source.from() < cue.from() && source.to() >= cue.from() - 6 ? source.from() : cue.from();
    }

    /** The content goes on after the attribution that interrupts it. */
    Draft goingOn(Words rest) {
        this.rest = rest;
        return this;
    }

    void cutAt(int position) {
        if (content.from() < position && position < content.to()) {
            content = new Words(content.from(), position);
        }
        if (!rest.isEmpty() && rest.from() <= position && position < rest.to()) {
            rest = new Words(rest.from(), position);
        }
    }

    boolean speaksOf(int position) {
        return (content.from() <= position && position < content.to())
                || (rest.from() <= position && position < rest.to());
    }

    /** The parts of the content as places in the text. */
    List<Span> parts(Sentence sentence) {
        var parts = new ArrayList<Span>();
        for (var words : List.of(content, rest)) {
            if (!words.isEmpty()) {
                parts.add(sentence.span(words.from(), words.to()));
            }
        }
        return parts;
    }
}
