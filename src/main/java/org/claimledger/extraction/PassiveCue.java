package org.claimledger.extraction;

import java.util.Optional;
import org.claimledger.extraction.Draft.Shape;
import org.claimledger.extraction.Draft.Words;

/** "It was announced by the ministry that ...": the source stands after "by". */
final class PassiveCue {

    private final Sentence sentence;
    private final Subjects subjects;
    private final Contents contents;

    PassiveCue(Sentence sentence, Subjects subjects, Contents contents) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.contents = contents;
    }

    /** A passive without its agent has no source, and with another subject it tells of an act: "the plan was announced". */
    Optional<Draft> find(int i, int group, ReportingVerb verb) {
        if (!sentence.has(group - 1, "it")) {
            return Optional.empty();
        }
        int by = sentence.tagged(i + 1, "ADV") ? i + 2 : i + 1;
        if (!sentence.has(by, "by") || sentence.quoted(by)) {
            return Optional.empty();
        }
        var agent = subjects.after(by + 1);
        if (agent.isEmpty()) {
            return Optional.empty();
        }
        var cue = new Words(i, by + 1);
        return contents.following(verb, agent.get().to())
                .map(content -> new Draft(Shape.LEADING, agent.get(), cue, content));
    }
}
