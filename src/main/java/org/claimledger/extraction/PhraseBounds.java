package org.claimledger.extraction;

import java.util.List;
import java.util.Set;

/** Cuts cues and sources to what they are without where and when: "said" of "said in a statement". */
final class PhraseBounds {

    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");

    private static final int LONGEST_TITLE = 4;

    private PhraseBounds() {}

    /** A cue up to the place or occasion that follows its verb. */
    static Span cue(Sentence sentence, Span cue) {
        int from = sentence.indexAt(cue.start());
        int to = sentence.indexAt(cue.end());
        boolean verb = false;
        for (int i = from; i + 1 < to; i++) {
            if (verb && sentence.tagged(i, "ADP")) {
                return new Span(cue.start(), sentence.at(i - 1).span().end());
            }
            verb |= sentence.at(i).isVerb();
        }
        return cue;
    }

    /** A source with the title right before it, where the tagger takes that for what is said: "harbour master Ida Holm". */
    static Span withTitle(Sentence sentence, Span source, List<Span> parts) {
        if (source.length() == 0) {
            return source;
        }
        for (var part : parts) {
            if (part.end() + 1 == source.start() && sentence.span().covers(part)) {
                int title = titleBefore(sentence, part);
                return title < part.end() && (title > part.start() || parts.size() > 1)
                        ? new Span(title, source.end())
                        : source;
            }
        }
        return source;
    }

    /** Where the few words at the end of a part begin, after a comma; its end where there are none. */
    private static int titleBefore(Sentence sentence, Span part) {
        int from = sentence.indexAt(part.start());
        int to = sentence.indexAt(part.end());
        for (int i = to - 1; i >= Math.max(from, to - LONGEST_TITLE); i--) {
            if (sentence.tagged(i, "AUX", "PRON")) {
                break;
            }
            if (sentence.has(i, ",") && i + 1 < to) {
                return sentence.at(i + 1).span().start();
            }
            if (i == from) {
                return part.start();
            }
        }
        return part.end();
    }

    /** A source up to the clause that tells more about it: "documents" of "documents seen by officials". */
    static Span source(Sentence sentence, Span source) {
        int from = sentence.indexAt(source.start());
        int to = sentence.indexAt(source.end());
        for (int i = from + 1; i < to; i++) {
            boolean clause = sentence.tagged(i, "VERB")
                    || RELATIVE.contains(sentence.at(i).lower());
            if (clause && sentence.at(i - 1).isNoun()) {
                return new Span(source.start(), sentence.at(i - 1).span().end());
            }
        }
        return source;
    }
}
