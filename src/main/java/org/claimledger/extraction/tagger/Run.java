package org.claimledger.extraction.tagger;

import java.util.List;
import java.util.Optional;
import opennlp.tools.util.Span;
import org.claimledger.model.Word;

/** Words of a window from one to before another. */
record Run(int from, int to) {

    /** Its place in the text, without a paragraph break at its ends. */
    Optional<Span> in(List<Word> words) {
        int first = from;
        int last = to - 1;
        while (first <= last && words.get(first).isBreak()) {
            first++;
        }
        while (last >= first && words.get(last).isBreak()) {
            last--;
        }
        return first > last
                ? Optional.empty()
                : Optional.of(new Span(words.get(first).start(), words.get(last).end()));
    }
}
