package org.claimledger.extraction;

import java.util.Optional;
import java.util.Set;
import org.claimledger.extraction.Draft.Shape;
import org.claimledger.extraction.Draft.Words;
import org.claimledger.extraction.ReportingVerb.Stance;

/** "The minister said that ...": the source and its verb come before what is said. */
final class LeadingCue {

    private static final Set<String> BEFORE_PARTICIPLE =
            Set.of("by", "after", "in", "while", "when", "before", "without", "and", "but", "or", "then");
    private static final Set<String> WITHOUT_SOURCE = Set.of("by", "in", "without");

    private final Sentence sentence;
    private final Subjects subjects;
    private final Contents contents;
    private final Drafts drafts;

    LeadingCue(Sentence sentence, Subjects subjects, Contents contents, Drafts drafts) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.contents = contents;
        this.drafts = drafts;
    }

    Optional<Draft> find(int i, int group, ReportingVerb verb) {
        var source = leadingSource(i, group);
        return source.flatMap(words -> contents.following(verb, i + 1)
                .filter(content -> content.from() >= words.to() || content.to() <= words.from())
                .filter(content -> verb.takesClause() || !subjects.isParticiple(i) || words.to() != group)
                .map(content -> new Draft(Shape.LEADING, words, new Words(i, i + 1), content)));
    }

    /** The sentence ends with a colon, and what is said follows in the next. */
    Optional<Draft> announcing(int i, int group, ReportingVerb verb) {
        boolean colon = sentence.has(sentence.size() - 1, ":") && verb.stance() != Stance.FINDING;
        return colon
                ? leadingSource(i, group)
                        .map(words -> new Draft(Shape.LEADING, words, new Words(i, i + 1), new Words(0, 0)))
                : Optional.empty();
    }

    private Optional<Words> leadingSource(int i, int group) {
        boolean participle = subjects.isParticiple(i);
        boolean shared = group > 0
                && (sentence.at(group - 1).isAnyOf(BEFORE_PARTICIPLE)
                        || (participle && (sentence.has(group - 1, ",", "-") || sentence.quoted(group - 1))));
        if (!shared) {
            var own = subjects.before(group);
            return own.isPresent() || group == 0 ? own : afterParenthesis(group);
        }
        if (!participle && sentence.at(group - 1).isAnyOf(WITHOUT_SOURCE)) {
            return Optional.empty();
        }
        return drafts.lastSourceBefore(group, participle).or(() -> subjects.ofClauseBefore(group));
    }

    private Optional<Words> afterParenthesis(int group) {
        return sentence.quoted(group - 1) ? drafts.lastSourceBefore(group, true) : Optional.empty();
    }
}
