package org.claimledger.extraction;

/** Tells what stretches of a sentence can be a statement. */
final class Clauses {

    private final Sentence sentence;
    private final Subjects subjects;

    Clauses(Sentence sentence, Subjects subjects) {
        this.sentence = sentence;
        this.subjects = subjects;
    }

    /** Whether something is said in a stretch: a finite verb or a quotation. */
    boolean isStatement(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.quoted(i)) {
                return true;
            }
        }
        return hasFiniteVerb(from, to);
    }

    boolean hasFiniteVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.at(i).isVerb()
                    && !sentence.has(i - 1, "to", "-")
                    && !(sentence.tagged(i, "VERB") && subjects.isParticiple(i))) {
                return true;
            }
        }
        return false;
    }

    /** What stands before an attribution is said by it only if it can be a statement. */
    boolean sayable(int from, int to) {
        boolean adverbial = sentence.tagged(from, "ADP", "SCONJ")
                || (sentence.tagged(from, "ADV") && to - from < 4)
                || (sentence.tagged(from, "VERB") && sentence.at(from).lower().matches(".*(ing|ed)"));
        if (adverbial && !sentence.quoted(from)) {
            int comma = comma(from);
            return comma != NounPhrases.NONE && comma < to && hasFiniteVerb(comma + 1, to);
        }
        return isStatement(from, to);
    }

    int comma(int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.has(i, ",") && !sentence.quoted(i) && i + 2 < sentence.size()) {
                return i;
            }
        }
        return NounPhrases.NONE;
    }

    boolean separated(int position) {
        return position > 0
                && (sentence.quoted(position - 1)
                        || sentence.has(position - 1, ",", "?", "!")
                        || sentence.isDash(position - 1));
    }
}
