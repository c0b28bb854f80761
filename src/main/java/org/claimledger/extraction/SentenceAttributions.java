package org.claimledger.extraction;

import java.util.List;
import java.util.Optional;
import org.claimledger.extraction.Draft.Words;

/** Finds the attributions of one sentence, from left to right by their cues. */
final class SentenceAttributions {

    /** No sentence that people write has more; what has is not worth the time. */
    private static final int MOST = 20;

    private final Sentence sentence;
    private final ReportingVerbs verbs;
    private final Subjects subjects;
    private final VerbUse use;
    private final Plausibility plausible;
    private final Drafts drafts;
    private final LeadingCue leading;
    private final TrailingCue trailing;
    private final PassiveCue passive;
    private final AccordingToCue accordingTo;
    private final NominalCue nominal;
    private final ColonCue colon;

    SentenceAttributions(Sentence sentence, OutletMentions outlets, ReportingVerbs verbs, Speakers speakers) {
        this.sentence = sentence;
        this.verbs = verbs;
        this.subjects = new Subjects(sentence, outlets);
        this.use = new VerbUse(sentence);
        this.plausible = new Plausibility(sentence, outlets, speakers);
        var contents = new Contents(sentence, verbs);
        var clauses = new Clauses(sentence, subjects);
        var continuation = new Continuation(sentence, contents, clauses);
        this.drafts = new Drafts(sentence, contents);
        this.leading = new LeadingCue(sentence, subjects, contents, drafts);
        this.trailing = new TrailingCue(sentence, subjects, contents, clauses, drafts, continuation);
        this.passive = new PassiveCue(sentence, subjects, contents);
        this.accordingTo = new AccordingToCue(sentence, subjects, contents, clauses, drafts, continuation);
        this.nominal = new NominalCue(sentence, contents);
        this.colon = new ColonCue(sentence, drafts);
    }

    /** Those with their content, and those whose content comes after the sentence: "Roe went on:". */
    List<Attribution> find() {
        for (int i = 0; i < sentence.size() && drafts.size() < MOST; i++) {
            if (!sentence.quoted(i)) {
                candidate(i).ifPresent(drafts::add);
            }
        }
        return drafts.all()
                .map(draft ->
                        new Attribution(draft.parts(sentence), place(draft.source()), place(draft.cue()), sentence))
                .toList();
    }

    private Span place(Words words) {
        return sentence.span(words.from(), words.to());
    }

    private Optional<Draft> candidate(int i) {
        if (sentence.has(i, "according") && sentence.has(i + 1, "to")) {
            return accordingTo.find(i);
        }
        if (sentence.has(i, ":")) {
            return colon.find(i);
        }
        return nominal.find(i)
                .or(() -> verbs.withForm(sentence.at(i).lower())
                        .filter(verb -> use.isVerb(i))
                        .flatMap(verb -> verbCue(i, verb)));
    }

    private Optional<Draft> verbCue(int i, ReportingVerb verb) {
        int group = subjects.groupStart(i);
        if (use.isHypothetical(i, group, verb)) {
            return Optional.empty();
        }
        if (use.isPassive(i, group)) {
            return passive.find(i, group, verb);
        }
        return trailing.find(i, group, verb)
                .or(() -> leading.find(i, group, verb))
                .or(() -> leading.announcing(i, group, verb))
                .filter(draft -> plausible.holds(draft, verb));
    }
}
