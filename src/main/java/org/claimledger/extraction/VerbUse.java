package org.claimledger.extraction;

import java.util.Set;
import org.claimledger.extraction.ReportingVerb.Stance;

/** Tells whether a word is used as a verb here, and how: as a fact, a mere possibility or a passive. */
final class VerbUse {

    private static final Set<String> MODALS =
            Set.of("would", "will", "could", "should", "can", "may", "might", "must", "'ll", "'d", "wo", "ca");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
    private static final Set<String> BE =
            Set.of("be", "been", "being", "is", "are", "was", "were", "'re", "got", "get");

    private final Sentence sentence;

    VerbUse(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "claims", "report" and the like are verbs only where nothing makes them nouns. */
    boolean isVerb(int i) {
        var token = sentence.at(i);
        if (token.startsUpper() && i > 0 && !sentence.at(i - 1).isMark()) {
            return false;
        }
        if (sentence.has(i - 1, "-") && NounPhrases.joined(sentence, i - 1)) {
            return false;
        }
        boolean pastOrParticiple = token.lower().endsWith("ed") || token.lower().endsWith("ing");
        if (sentence.tagged(i, "VERB", "AUX")) {
            return !(sentence.tagged(i - 1, "DET") && sentence.tagged(i + 1, "NOUN", "ADJ"))
                    && !(i > 0
                            && (sentence.at(i - 1).isPossessiveMark()
                                    || sentence.at(i - 1).isPossessivePronoun()));
        }
        if (sentence.tagged(i - 1, "DET", "ADJ", "ADP", "NUM")
                || (i > 0 && sentence.at(i - 1).isPossessivePronoun())) {
            return false;
        }
        return token.is("said")
                || token.is("says")
                || token.is("told")
                || token.is("wrote")
                || (pastOrParticiple
                        && sentence.tagged(i - 1, "PROPN", "PRON", "NOUN")
                        && !sentence.tagged(i + 1, "NOUN"));
    }

    boolean isHypothetical(int i, int group, ReportingVerb verb) {
        for (int k = group; k < i; k++) {
            var token = sentence.at(k);
            boolean opinion = verb.stance() == Stance.HEDGE;
            if (token.isAnyOf(MODALS) || token.is("to") || (token.isAnyOf(NEGATIONS) && !opinion)) {
                return true;
            }
        }
        boolean infinitive = sentence.has(i - 1, "to") || (group > 0 && sentence.has(group - 1, "to"));
        return infinitive && !sentence.has(i - 2, "on", "continued", "continues");
    }

    boolean isPassive(int i, int group) {
        boolean participle = !sentence.at(i).lower().endsWith("ing");
        for (int k = group; k < i && participle; k++) {
            if (sentence.at(k).isAnyOf(BE)) {
                return true;
            }
        }
        return false;
    }
}
