package org.claimledger.extraction;

import java.util.Set;
import org.claimledger.extraction.ReportingVerb.Stance;

/** Tells how far a source stands behind a statement. */
final class Modalities {

    private static final Set<String> HEDGES = Set.of(
            "may",
            "might",
            "appear",
            "appears",
            "appeared",
            "seem",
            "seems",
            "seemed",
            "allegedly",
            "reportedly",
            "apparently",
            "possibly",
            "perhaps",
            "likely",
            "probably",
            "potentially",
            "presumably");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

    private final ReportingVerbs verbs;

    Modalities(ReportingVerbs verbs) {
        this.verbs = verbs;
    }

    Modality of(Attribution attribution, Reading reading) {
        var sentence = attribution.sentence();
        var cue = attribution.cue().in(reading.plain());
        var stance = verbs.withForm(cue).map(ReportingVerb::stance).orElse(Stance.NEUTRAL);
        boolean negated = negated(attribution, reading);
        return switch (stance) {
            case DENIAL -> negated ? Modality.ASSERTED : Modality.DENIED;
            case HEDGE -> negated ? Modality.DENIED : Modality.HEDGED;
            case QUESTION -> Modality.UNCLEAR;
            case NEUTRAL, PROMISE, FINDING, JUDGEMENT ->
                cue.matches("(?i)denials?")
                        ? Modality.DENIED
                        : of(sentence, attribution.content().get(0));
        };
    }

    private static boolean negated(Attribution attribution, Reading reading) {
        var sentence = reading.sentenceAt(attribution.cue().start()).orElse(attribution.sentence());
        int cue = sentence.indexAt(attribution.cue().start());
        for (int i = Math.max(0, cue - 3); i < cue && i < sentence.size(); i++) {
            if (sentence.at(i).isAnyOf(NEGATIONS) && !sentence.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** How a stretch of a sentence puts it, up to its first full verb. */
    Modality of(Sentence sentence, Span stretch) {
        int from = sentence.indexAt(stretch.start());
        for (int i = from; i < sentence.size() && sentence.at(i).span().end() <= stretch.end(); i++) {
            if (sentence.has(i, "unclear", "unknown", "uncertain")
                    || (sentence.has(i, "clear", "known") && sentence.has(i - 1, "not", "n't"))) {
                return Modality.UNCLEAR;
            }
            if (sentence.at(i).isAnyOf(HEDGES) && !sentence.quoted(i)) {
                return Modality.HEDGED;
            }
            if (sentence.tagged(i, "VERB") && i > from) {
                break;
            }
        }
        return Modality.ASSERTED;
    }
}
