package org.claimledger.extraction;

import org.claimledger.extraction.Draft.Words;

/** What is said after an attribution that stands in the middle of it. */
final class Continuation {

    private final Sentence sentence;
    private final Contents contents;
    private final Clauses clauses;

    Continuation(Sentence sentence, Contents contents, Clauses clauses) {
        this.sentence = sentence;
        this.contents = contents;
        this.clauses = clauses;
    }

    Words after(int after, int before, boolean inverted) {
        int from = sentence.has(after, ",", ".", ":", "-") && !sentence.quoted(after) ? after + 1 : after;
        if (!sentence.contains(from)) {
            return new Words(0, 0);
        }
        if (sentence.quoted(from)) {
            return sentence.quoted(before - 1) ? new Words(from, sentence.afterQuotation(from)) : new Words(0, 0);
        }
        boolean apart = inverted
                || sentence.quoted(before - 1)
                || !sentence.has(after, ",")
                || sentence.tagged(from, "CCONJ", "SCONJ")
                || sentence.at(from).lower().endsWith("ing")
                || sentence.has(
                        from, "who", "which", "where", "when", "while", "as", "according", "citing", "after", "before");
        int to = contents.clauseEnd(from);
        return apart || !clauses.hasFiniteVerb(from, to) ? new Words(0, 0) : new Words(from, to);
    }
}
