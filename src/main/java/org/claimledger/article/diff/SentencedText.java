package org.claimledger.article.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.claimledger.extraction.Span;
import org.claimledger.extraction.TextSentences;

/**
 * A text with its sentences.
 *
 * @param sentences where they stand, in reading order
 * @param printed their words as printed, whatever the spaces between them
 */
record SentencedText(String text, List<Span> sentences, List<String> printed) {

    private static final Pattern SPACES = Pattern.compile("\\s++");

    SentencedText {
        sentences = List.copyOf(sentences);
        printed = List.copyOf(printed);
    }

    static SentencedText of(String text) {
        var sentences = TextSentences.of(text);
        var printed = new ArrayList<String>();
        sentences.forEach(
                sentence -> printed.add(SPACES.matcher(sentence.in(text)).replaceAll(" ")));
        return new SentencedText(text, sentences, printed);
    }

    int size() {
        return sentences.size();
    }

    /** The first sentence that a place reaches into. */
    OptionalInt sentenceAt(Span place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= place.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).overlaps(place) ? OptionalInt.of(low) : OptionalInt.empty();
    }
}
