package org.claimledger.extraction;

import java.util.Optional;
import org.claimledger.extraction.Draft.Shape;
import org.claimledger.extraction.Draft.Words;
import org.claimledger.extraction.ReportingVerb.Frame;

/** "..., the minister said": the source and its verb come after what is said, or in its middle. */
final class TrailingCue {

    private final Sentence sentence;
    private final Subjects subjects;
    private final Contents contents;
    private final Clauses clauses;
    private final Drafts drafts;
    private final Continuation continuation;

    TrailingCue(
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

    Optional<Draft> find(int i, int group, ReportingVerb verb) {
        if (!verb.isSpeech() || subjects.isParticiple(i)) {
            return Optional.empty();
        }
        var subject = subjects.before(group).filter(words -> clauses.separated(words.from()));
        boolean inverted = subject.isEmpty() && clauses.separated(group);
        var source = inverted ? subjects.after(i + 1) : subject;
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int end = inverted ? source.get().to() : verb.takes(Frame.ADDRESSEE) ? contents.afterAddressee(i + 1) : i + 1;
        int after = Adverbials.after(sentence, inverted ? afterApposition(end) : end);
        int head = inverted ? group : source.get().from();
        int from = drafts.partStart(head);
        int to = contents.trimmed(from, head);
        var cue = new Words(i, i + 1);
        if (to - from > 1 && !clauses.hasFiniteVerb(from, to) && (completes(after) || follows(from, after))) {
            var rest = new Words(after + 1, contents.clauseEnd(after + 1));
            return Optional.of(new Draft(Shape.TRAILING, source.get(), cue, new Words(from, to)).goingOn(rest));
        }
        if (to - from < 2 || !closes(after, head, inverted) || !clauses.sayable(from, to)) {
            return Optional.empty();
        }
        return Optional.of(new Draft(Shape.TRAILING, source.get(), cue, new Words(from, to))
                .goingOn(continuation.after(after, to, inverted)));
    }

    /** "The plan, he said, is dead": the verb of what is said comes after. */
    private boolean completes(int after) {
        return sentence.has(after, ",")
                && sentence.contains(after + 2)
                && !sentence.quoted(after + 1)
                && sentence.at(after + 1).isVerb()
                && !subjects.isParticiple(after + 1);
    }

    /** "In the years since, he said, nothing was built": the clause comes after. */
    private boolean follows(int from, int after) {
        return sentence.tagged(from, "ADP", "SCONJ")
                && sentence.has(after, ",")
                && sentence.contains(after + 2)
                && !sentence.quoted(after + 1)
                && subjects.startsClause(after + 1);
    }

    /** ", said Roe, the minister," */
    private int afterApposition(int end) {
        if (!sentence.has(end, ",") || sentence.quoted(end)) {
            return end;
        }
        for (int k = end + 1; k < sentence.size() && k - end < 25; k++) {
            if (sentence.quoted(k)) {
                return end;
            }
            if (sentence.has(k, ",")) {
                return k;
            }
        }
        return end;
    }

    private boolean closes(int after, int head, boolean inverted) {
        if (after >= sentence.size() || (sentence.quoted(head - 1) && sentence.has(head - 2, ",", "?", "!"))) {
            return true;
        }
        if (sentence.quoted(after)) {
            return sentence.quoted(head - 1);
        }
        if (sentence.at(after).isMark() && !sentence.has(after, ":")) {
            return !sentence.has(after, ",") || !sentence.has(after + 1, "that");
        }
        boolean goesOn = sentence.has(after, "and", "but", "as", "while", "after", "before", "during", "when", "who")
                || sentence.at(after).lower().endsWith("ing");
        return goesOn && (inverted || sentence.quoted(head - 1));
    }
}
