package org.claimledger.extraction;

import java.util.Optional;
import org.claimledger.extraction.Draft.Words;

/** Finds whose verb a verb is. */
final class Subjects {

    private final Sentence sentence;
    private final OutletMentions outlets;

    Subjects(Sentence sentence, OutletMentions outlets) {
        this.sentence = sentence;
        this.outlets = outlets;
    }

    /** Where the verb with its auxiliaries and adverbs begins. */
    int groupStart(int verb) {
        int i = verb;
        while (i > 0
                && !sentence.quoted(i - 1)
                && ((sentence.tagged(i - 1, "AUX", "ADV", "PART")
                                && !sentence.at(i - 1).isPossessiveMark())
                        || sentence.has(i - 1, "n't", "not", "'ve"))) {
            i--;
        }
        return i;
    }

    /** The noun phrase directly before a verb group. */
    Optional<Words> before(int group) {
        int end = beforeParticiple(group);
        if (sentence.has(end - 1, "who", "which", "that") && !sentence.quoted(end - 1)) {
            return antecedent(end - 1);
        }
        int start = end == 0 || sentence.quoted(end - 1) ? NounPhrases.NONE : PhraseStarts.before(sentence, end, 0);
        return start == NounPhrases.NONE ? Optional.empty() : Optional.of(narrowed(start, end));
    }

    /** "a report published on Monday said": the noun before what tells when it came out. */
    private int beforeParticiple(int group) {
        int i = group;
        while (i > 0 && !sentence.quoted(i - 1) && NounPhrases.isTime(sentence.at(i - 1))) {
            i--;
        }
        if (i == group) {
            return group;
        }
        i = sentence.has(i - 1, "on", "last", "this", "earlier") ? i - 1 : i;
        boolean participle = sentence.contains(i - 1)
                && sentence.at(i - 1).lower().endsWith("ed")
                && sentence.tagged(i - 2, "NOUN", "PROPN");
        return participle ? i - 1 : group;
    }

    private Optional<Words> antecedent(int pronoun) {
        int end = sentence.has(pronoun - 1, ",") ? pronoun - 1 : pronoun;
        if (end == 0
                || sentence.quoted(end - 1)
                || !sentence.tagged(end - 1, "NOUN", "PROPN", "PRON", "NUM", "PUNCT")) {
            return Optional.empty();
        }
        boolean telling = end < pronoun || sentence.tagged(end - 1, "PROPN");
        int start = telling ? PhraseStarts.before(sentence, end, 0) : NounPhrases.NONE;
        return start == NounPhrases.NONE ? Optional.empty() : Optional.of(narrowed(start, end));
    }

    /** "a move Politico called": the outlet is no part of the phrase before it. */
    private Words narrowed(int start, int end) {
        var place = sentence.span(start, end);
        var outlet = outlets.headOf(place);
        if (outlet.isEmpty()) {
            return new Words(start, end);
        }
        int from = sentence.indexAt(outlet.get().span().start());
        boolean article = sentence.has(from - 1, "the", "The");
        boolean relative = from > start + 1 && sentence.tagged(from - 1, "NOUN") && sentence.tagged(start, "DET");
        return new Words(
                relative ? from : article && from - 1 >= start ? Math.min(from, Math.max(start, from - 1)) : start,
                end);
    }

    /** The noun phrase directly after an inverted verb: "...," said Jane Roe, who ... */
    Optional<Words> after(int from) {
        int start = from;
        while (sentence.tagged(start, "ADV") && !sentence.quoted(start)) {
            start++;
        }
        int end = NounPhrases.endOfPhraseFrom(sentence, start, sentence.size());
        return end > start ? Optional.of(new Words(start, end)) : Optional.empty();
    }

    /** The subject of the clause that a participle or a second verb belongs to. */
    Optional<Words> ofClauseBefore(int position) {
        for (int i = position - 1; i > 0; i--) {
            if (sentence.quoted(i) || !sentence.at(i).isVerb() || isParticiple(i) || sentence.has(i - 1, "to")) {
                continue;
            }
            int group = groupStart(i);
            var subject = group > 0 ? before(group) : Optional.<Words>empty();
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** Whether a noun phrase stands here with its finite verb directly after it. */
    boolean startsClause(int from) {
        int end = NounPhrases.endOfPhraseFrom(sentence, from, sentence.size());
        return end > from
                && sentence.contains(end)
                && !sentence.quoted(end)
                && sentence.at(end).isVerb()
                && !isParticiple(end);
    }

    boolean isParticiple(int verb) {
        return sentence.at(verb).lower().endsWith("ing") && !sentence.tagged(verb - 1, "AUX");
    }
}
