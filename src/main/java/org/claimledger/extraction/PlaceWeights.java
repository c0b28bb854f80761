package org.claimledger.extraction;

/** How much a place in a sentence makes of whoever stands there: subjects more than objects, the first subject most. */
final class PlaceWeights {

    static final double SUBJECT = 65;
    private static final double FIRST_SUBJECT = 100;
    private static final double SUBJECTS_OWNER = 80;
    private static final double OBJECT = 50;
    private static final double OWNER = 40;
    private static final double MODIFIER = 20;

    private final Sentence sentence;
    private final int mainClause;
    private boolean hasSubject;

    PlaceWeights(Sentence sentence) {
        this.sentence = sentence;
        this.mainClause = mainClause(sentence);
    }

    /** Behind the comma, where a sentence opens with a clause or a phrase of its own. */
    private static int mainClause(Sentence sentence) {
        if (sentence.tagged(0, "SCONJ", "ADP")) {
            for (int i = 1; i < Math.min(sentence.size(), 30); i++) {
                if (sentence.has(i, ",")) {
                    return i;
                }
            }
        }
        return 0;
    }

    double of(NameRun run) {
        int i = run.from();
        if (sentence.quoted(i)) {
            return 0;
        }
        if (run.possessive()) {
            return ownsSubject(run) ? SUBJECTS_OWNER : OWNER;
        }
        if (sentence.tagged(run.to(), "NOUN", "PROPN")) {
            return MODIFIER;
        }
        return run.subject() ? subject(i) : sentence.tagged(before(run), "ADP") ? OWNER : OBJECT;
    }

    /** "Roe's ideas have met with resistance". */
    private boolean ownsSubject(NameRun run) {
        int i = run.to() + 1;
        while (sentence.tagged(i, "NOUN", "PROPN", "ADJ")) {
            i++;
        }
        return i > run.to() + 1 && sentence.tagged(i, "VERB", "AUX") && !sentence.tagged(before(run), "ADP", "VERB");
    }

    private int before(NameRun run) {
        int i = run.from() - 1 - run.titles().size();
        return sentence.tagged(i, "DET") ? i - 1 : i;
    }

    double ofPronoun(int i, boolean subject) {
        return subject ? subject(i) : OWNER;
    }

    /** "the mayor", from its article. */
    double ofDescription(int i) {
        return sentence.tagged(i - 1, "ADP", "VERB") ? OWNER : subject(i);
    }

    private double subject(int i) {
        boolean first = !hasSubject && i >= mainClause;
        hasSubject |= first;
        return first ? FIRST_SUBJECT : SUBJECT;
    }
}
