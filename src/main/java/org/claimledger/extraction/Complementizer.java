package org.claimledger.extraction;

import java.util.ArrayList;

/** The "that" which joins a statement to its verb is no word of it; the one in "that man" and "that was wrong" is. */
final class Complementizer {

    private Complementizer() {}

    static Attribution without(Attribution attribution, Reading reading) {
        var first = attribution.content().get(0);
        var sentence = reading.sentenceAt(first.start());
        if (sentence.isEmpty()) {
            return attribution;
        }
        int i = sentence.get().indexAt(first.start());
        while (sentence.get().has(i, ",", ":") && !sentence.get().quoted(i)) {
            i++;
        }
        if (!joins(sentence.get(), i) || sentence.get().at(i + 1).span().start() >= first.end()) {
            return attribution;
        }
        var parts = new ArrayList<>(attribution.content());
        parts.set(0, new Span(sentence.get().at(i + 1).span().start(), first.end()));
        return attribution.withContent(parts);
    }

    private static boolean joins(Sentence sentence, int i) {
        boolean that = sentence.has(i, "that") && !sentence.quoted(i) && sentence.contains(i + 1);
        if (!that || sentence.tagged(i + 1, "VERB", "AUX")) {
            return false;
        }
        return sentence.tagged(i, "SCONJ")
                || sentence.quoted(i + 1)
                || sentence.tagged(i + 1, "DET", "PROPN", "PRON", "SCONJ")
                || sentence.at(i + 1).isPossessivePronoun();
    }
}
