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
        boolean joined = joins(sentence.get(), i) || joinsClause(sentence.get(), i, attribution.cue(), first);
        if (!joined || sentence.get().at(i + 1).span().start() >= first.end()) {
            return attribution;
        }
        var parts = new ArrayList<>(attribution.content());
        parts.set(0, new Span(sentence.get().at(i + 1).span().start(), first.end()));
        return attribution.withContent(parts);
    }

    /** Right after its verb and before a clause, which "that man" alone may begin: "warned that rising water is near". */
    private static boolean joinsClause(Sentence sentence, int i, Span cue, Span content) {
        boolean that = i > 0
                && sentence.has(i, "that")
                && !sentence.quoted(i)
                && sentence.at(i - 1).span().end() == cue.end();
        boolean mayPoint =
                sentence.tagged(i + 1, "NOUN") && !sentence.at(i + 1).lower().endsWith("s");
        return that && !mayPoint && OwnStatements.hasSubjectAndVerb(sentence, i + 1, sentence.indexAt(content.end()));
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
