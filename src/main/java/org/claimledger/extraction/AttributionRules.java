package org.claimledger.extraction;

import java.util.HashMap;
import java.util.List;

/** Finds attributions by reporting verbs, "according to" and quotation marks. */
final class AttributionRules implements AttributionFinder {

    private final ReportingVerbs verbs;
    private final Speakers speakers;

    AttributionRules(ReportingVerbs verbs, Lexicon lexicon) {
        this.speakers = new Speakers(lexicon);
        this.verbs = verbs;
    }

    @Override
    public List<Attribution> find(Reading reading) {
        var found = new HashMap<Sentence, List<Attribution>>();
        for (var sentence : reading.sentences()) {
            found.put(sentence, new SentenceAttributions(sentence, reading.outlets(), verbs, speakers).find());
        }
        return new FloatingQuotations(found).joined(reading.sentences());
    }
}
