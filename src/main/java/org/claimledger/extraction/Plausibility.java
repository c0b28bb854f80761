package org.claimledger.extraction;

import java.util.Set;
import org.claimledger.extraction.Draft.Words;
import org.claimledger.extraction.ReportingVerb.Frame;

/** Tells whether what was found as a source can be one. */
final class Plausibility {

    private static final Set<String> SAYING = Set.of("say", "tell", "add");
    private static final Set<String> NO_SOURCE = Set.of("i", "we", "you", "there", "what", "that", "this", "it");

    private final Sentence sentence;
    private final OutletMentions outlets;
    private final Speakers speakers;

    Plausibility(Sentence sentence, OutletMentions outlets, Speakers speakers) {
        this.sentence = sentence;
        this.outlets = outlets;
        this.speakers = speakers;
    }

    boolean holds(Draft draft, ReportingVerb verb) {
        var source = draft.source();
        if (source.to() - source.from() == 1 && sentence.at(source.from()).isAnyOf(NO_SOURCE)) {
            return false;
        }
        if (source.to() > source.from()
                && NounPhrases.isTime(sentence.at(source.to() - 1))
                && source.to() - source.from() < 3) {
            return false;
        }
        boolean plainSaying = SAYING.contains(verb.lemma());
        if (!plainSaying && !speakers.includes(head(source))) {
            return false;
        }
        return !verb.takes(Frame.OUTLET_ONLY)
                || outlets.headOf(sentence.span(source.from(), source.to())).isPresent();
    }

    /** The noun that a source is about: "officials" in "officials in Boston". */
    private Token head(Words source) {
        int i = source.from() + 1;
        while (i < source.to()
                && !sentence.tagged(i, "ADP", "VERB", "SCONJ")
                && !sentence.has(i, ",", "(", "who", "which")) {
            i++;
        }
        return sentence.at(i - 1);
    }
}
