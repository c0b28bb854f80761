package org.claimledger.extraction;

import java.util.Optional;
import java.util.Set;
import org.claimledger.extraction.Draft.Shape;
import org.claimledger.extraction.Draft.Words;

/** "The ministry's denial that ...": a noun names the statement, its owner made it. */
final class NominalCue {

    private static final Set<String> REPORTING_NOUNS = WordList.words("reporting-nouns.txt");

    private final Sentence sentence;
    private final Contents contents;

    NominalCue(Sentence sentence, Contents contents) {
        this.sentence = sentence;
        this.contents = contents;
    }

    /** "her claim that ...", "the ministry's denial that ..." */
    Optional<Draft> find(int i) {
        if (!sentence.at(i).isAnyOf(REPORTING_NOUNS) || !sentence.has(i + 1, "that") || sentence.quoted(i + 1)) {
            return Optional.empty();
        }
        int owner = i;
        while (owner > 0
                && (sentence.tagged(owner - 1, "ADJ", "ADV")
                        && !sentence.at(owner - 1).isPossessivePronoun())) {
            owner--;
        }
        if (owner == 0
                || !(sentence.at(owner - 1).isPossessivePronoun()
                        || sentence.at(owner - 1).isPossessiveMark())) {
            return Optional.empty();
        }
        int start =
                sentence.at(owner - 1).isPossessivePronoun() ? owner - 1 : PhraseStarts.before(sentence, owner - 1, 0);
        return start == NounPhrases.NONE
                ? Optional.empty()
                : Optional.of(new Draft(
                        Shape.LEADING,
                        new Words(start, owner),
                        new Words(i, i + 1),
                        new Words(i + 2, contents.clauseEnd(i + 2))));
    }
}
