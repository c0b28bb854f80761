package org.claimledger.extraction;

import java.util.Optional;
import org.claimledger.extraction.Draft.Shape;
import org.claimledger.extraction.Draft.Words;

/** "Roe: 'We are done.'" */
final class ColonCue {

    private final Sentence sentence;
    private final Drafts drafts;

    ColonCue(Sentence sentence, Drafts drafts) {
        this.sentence = sentence;
        this.drafts = drafts;
    }

    Optional<Draft> find(int i) {
        boolean name = i > 0 && i < 8 && sentence.at(i - 1).isName() && sentence.quoted(i + 1);
        if (!name || !drafts.isEmpty()) {
            return Optional.empty();
        }
        int start = PhraseStarts.before(sentence, i, 0);
        return start != 0
                ? Optional.empty()
                : Optional.of(new Draft(
                        Shape.LEADING,
                        new Words(0, i),
                        new Words(i, i + 1),
                        new Words(i + 1, sentence.afterQuotation(i + 1))));
    }
}
