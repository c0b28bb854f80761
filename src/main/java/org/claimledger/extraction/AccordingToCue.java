package org.claimledger.extraction;

import java.util.Optional;
import org.claimledger.extraction.Draft.Shape;
import org.claimledger.extraction.Draft.Words;

/** "According to the ministry, ...", before or after what is said. */
final class AccordingToCue {

    /** What is as long as this holds a verb, even if none was recognised. */
    private static final int SENTENCE = 8;

    private final Sentence sentence;
    private final Subjects subjects;
    private final Contents contents;
    private final Clauses clauses;
    private final Drafts drafts;
    private final Continuation continuation;

    AccordingToCue(
            Sentence sentence,
            Subjects subjects,
            Contents contents,
            Clauses clauses,
            Drafts drafts,
            Continuation continuation) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.contents = contents;
        this.clauses = clauses;
        this.drafts = drafts;
        this.continuation = continuation;
    }

    Optional<Draft> find(int i) {
        var source = subjects.after(i + 2);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var cue = new Words(i, i + 2);
        int after = Adverbials.after(sentence, afterPhrase(source.get().to()));
        boolean first = i == 0 || (i <= 2 && !clauses.hasFiniteVerb(0, i));
        if (first) {
            int comma = clauses.comma(after);
            return comma == NounPhrases.NONE
                    ? Optional.empty()
                    : Optional.of(new Draft(
                            Shape.LEADING, source.get(), cue, new Words(comma + 1, contents.clauseEnd(comma + 1))));
        }
        int from = drafts.partStart(i);
        int to = contents.trimmed(from, i);
        return to - from < 2 || (to - from < SENTENCE && !clauses.isStatement(from, to))
                ? Optional.empty()
                : Optional.of(new Draft(Shape.TRAILING, source.get(), cue, new Words(from, to))
                        .goingOn(continuation.after(after, to, false)));
    }

    private int afterPhrase(int from) {
        int i = from;
        while (sentence.has(i, "by", "from", "in", "at", "with", "for", "to", "on", "of") && !sentence.quoted(i)) {
            int end = NounPhrases.endOfPhraseFrom(sentence, i + 1, sentence.size());
            if (end == i + 1) {
                break;
            }
            i = end;
        }
        return i;
    }
}
