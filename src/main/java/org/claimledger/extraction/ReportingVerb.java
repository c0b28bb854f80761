package org.claimledger.extraction;

import java.util.Set;

/** A verb by which articles attribute statements, and the forms of content that it takes. */
record ReportingVerb(String lemma, Stance stance, Set<Frame> frames) {

    /** What the verb says of the source's attitude. */
    enum Stance {
        NEUTRAL,
        DENIAL,
        HEDGE,
        QUESTION,
        PROMISE,
        FINDING,
        JUDGEMENT
    }

    /** What may follow the verb as its content. */
    enum Frame {
        CLAUSE,
        MARKED_CLAUSE,
        ADDRESSEE,
        NOUN,
        TELLING_NOUN,
        INFINITIVE,
        PREPOSITION,
        OUTLET_ONLY
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** Whether a clause, marked or not, can be its content. */
    boolean takesClause() {
        return takes(Frame.CLAUSE) || takes(Frame.MARKED_CLAUSE);
    }

    boolean takesNoun() {
        return takes(Frame.NOUN) || takes(Frame.TELLING_NOUN);
    }

    /** Whether it may stand beside a quotation: "...," she said. */
    boolean isSpeech() {
        return stance != Stance.JUDGEMENT && (takesClause() || frames.isEmpty());
    }
}
