package org.claimledger.extraction;

import java.util.Optional;
import java.util.Set;
import org.claimledger.extraction.Draft.Words;
import org.claimledger.extraction.ReportingVerb.Frame;

/** Cuts what is said out of a sentence. */
final class Contents {

    private static final Set<String> QUESTION_WORDS =
            Set.of("whether", "if", "how", "why", "what", "when", "where", "who", "which");
    private static final Set<String> PARTICLES = Set.of("out", "back", "up", "off", "down", "on", "again");
    private static final Set<String> PREPOSITIONS =
            Set.of("for", "to", "on", "of", "about", "against", "with", "as", "at");
    private static final Set<String> CONCESSIONS = Set.of("though", "although", "despite", "whereas");
    private static final Set<String> PHRASE_ENDS = Set.of(
            "while",
            "after",
            "before",
            "when",
            "because",
            "although",
            "though",
            "where",
            "which",
            "until",
            "since",
            "but");

    private final Sentence sentence;
    private final ReportingVerbs verbs;

    Contents(Sentence sentence, ReportingVerbs verbs) {
        this.sentence = sentence;
        this.verbs = verbs;
    }

    /** The content after a verb. */
    Optional<Words> following(ReportingVerb verb, int verbEnd) {
        int direct = verb.takes(Frame.ADDRESSEE) ? afterAddressee(verbEnd) : verbEnd;
        int skipped = Adverbials.after(sentence, direct);
        var content = at(verb, skipped);
        boolean bare = content.isEmpty() && skipped > direct && (nominal(direct) || sentence.has(direct, "that", "to"));
        return bare || (verb.takes(Frame.PREPOSITION) && content.isEmpty()) ? at(verb, direct) : content;
    }

    /** "told reporters in Boston": the addressee, if one stands there. */
    int afterAddressee(int from) {
        int i = sentence.tagged(from, "ADV") ? from + 1 : from;
        return sentence.contains(i) && !sentence.quoted(i)
                ? NounPhrases.endOfPhraseFrom(sentence, i, sentence.size())
                : from;
    }

    private Optional<Words> at(ReportingVerb verb, int from) {
        int c = sentence.contains(from) && sentence.at(from).isAnyOf(PARTICLES) ? from + 1 : from;
        if (!sentence.contains(c)) {
            return Optional.empty();
        }
        if (sentence.has(c, "that") && !sentence.quoted(c) && verb.takesClause() && c + 2 < sentence.size()) {
            return words(c + 1, clauseEnd(c + 1));
        }
        var quotation = quotationAt(c);
        if (quotation.isPresent() && (!sentence.quoted(c) || verb.isSpeech() || verb.takesNoun())) {
            return quotation;
        }
        if (verb.takesClause() && sentence.at(c).isAnyOf(QUESTION_WORDS)) {
            return words(c, clauseEnd(c));
        }
        if ((verb.takes(Frame.CLAUSE) && clauseAhead(c)) || (verb.takes(Frame.MARKED_CLAUSE) && plainClauseAhead(c))) {
            return words(c, clauseEnd(c));
        }
        if (verb.takes(Frame.INFINITIVE) && sentence.has(c, "to") && sentence.tagged(c + 1, "VERB", "AUX")) {
            return words(c, clauseEnd(c));
        }
        if (verb.takesNoun() && nominal(c)) {
            return words(c, phraseEnd(c)).filter(phrase -> verb.takes(Frame.NOUN) || isTelling(phrase));
        }
        boolean preposition = verb.takes(Frame.PREPOSITION) && sentence.at(from).isAnyOf(PREPOSITIONS);
        return preposition && nominal(from + 1) ? words(from + 1, phraseEnd(from + 1)) : Optional.empty();
    }

    /** A noun phrase says something where it is quoted or tells of a deed: "them of lying". */
    private boolean isTelling(Words phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean deed = sentence.has(i, "of", "for")
                    && i > phrase.from()
                    && sentence.contains(i + 1)
                    && sentence.at(i + 1).lower().endsWith("ing");
            if (sentence.quoted(i) || deed) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Words> words(int from, int to) {
        return to > from ? Optional.of(new Words(from, to)) : Optional.empty();
    }

    /** A quotation that starts here, after a comma or a colon too; it goes on where it is a part of a clause. */
    private Optional<Words> quotationAt(int c) {
        int start = sentence.has(c, ":", ",", "-") && !sentence.quoted(c) ? c + 1 : c;
        if (!sentence.contains(start) || !sentence.quoted(start)) {
            return sentence.has(c, ":") && start + 2 < sentence.size()
                    ? words(start, clauseEnd(start))
                    : Optional.empty();
        }
        int end = sentence.afterQuotation(start);
        boolean closed = end >= sentence.size() || endsSentence(end) || sentence.has(end, ",", ";", ".", "-", "(");
        return words(start, closed ? end : clauseEnd(end));
    }

    private boolean endsSentence(int quotationEnd) {
        return sentence.has(quotationEnd - 2, ".", "!", "?", ",") || sentence.has(quotationEnd - 1, ".", "!", "?");
    }

    private boolean nominal(int c) {
        return sentence.contains(c)
                && (sentence.quoted(c)
                        || sentence.tagged(c, "DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON")
                        || sentence.at(c).isPossessivePronoun());
    }

    /** A clause without "that": something nominal with a finite verb after it. */
    private boolean clauseAhead(int c) {
        if (!nominal(c) && !sentence.tagged(c, "SCONJ", "ADV", "ADP", "VERB")) {
            return false;
        }
        for (int i = c; i < sentence.size() && i - c < 30; i++) {
            if (sentence.tagged(i, "AUX") || (sentence.tagged(i, "VERB") && i > c && !sentence.has(i - 1, "to"))) {
                return true;
            }
            if (sentence.has(i, ",", "and") && sentence.tagged(c, "NUM") && nominal(i + 1)) {
                return false;
            }
        }
        return false;
    }

    private boolean plainClauseAhead(int c) {
        if (!nominal(c) || sentence.quoted(c)) {
            return false;
        }
        int end = NounPhrases.endOfPhraseFrom(sentence, c, sentence.size());
        return end > c
                && (sentence.tagged(end, "AUX")
                        || (sentence.tagged(end, "VERB")
                                && !sentence.at(end).lower().endsWith("ing")));
    }

    /** Where the clause that starts here ends. */
    int clauseEnd(int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.quoted(i)) {
                i = sentence.afterQuotation(i) - 1;
                if (i + 1 < sentence.size() && (startsAnew(i + 1) || closed(i))) {
                    return trimmed(from, i + 1);
                }
            } else if (i > from && breaks(i)) {
                return trimmed(from, i);
            }
        }
        return trimmed(from, sentence.size());
    }

    /** A quotation with a comma before its closing mark ends what is said, unless more is joined on. */
    private boolean closed(int mark) {
        return sentence.has(mark - 1, ",")
                && !sentence.tagged(mark + 1, "CCONJ")
                && !sentence.has(mark + 1, "to", "that");
    }

    private boolean startsAnew(int i) {
        return sentence.tagged(i, "VERB") && reportingParticiple(i);
    }

    private boolean breaks(int i) {
        if (sentence.has(i, ";")) {
            return true;
        }
        if (sentence.isDash(i) || (sentence.has(i, "before", "after", "while") && reportingParticiple(i + 1))) {
            return true;
        }
        if (!sentence.has(i, ",")) {
            return false;
        }
        int next = i + 1;
        if (sentence.contains(next) && sentence.at(next).isAnyOf(CONCESSIONS)) {
            return true;
        }
        return reportingParticiple(next)
                || dayAfter(next)
                || (sentence.has(next, "even") && sentence.has(next + 1, "as", "though"));
    }

    private boolean reportingParticiple(int i) {
        return sentence.contains(i)
                && !sentence.quoted(i)
                && ((sentence.at(i).lower().endsWith("ing")
                                && verbs.withForm(sentence.at(i).lower()).isPresent())
                        || sentence.has(i, "prompting", "sparking", "drawing", "signaling", "referring"));
    }

    /** ", one day after ..." tells when something was said, not what. */
    private boolean dayAfter(int i) {
        for (int k = i; k < i + 4 && k < sentence.size(); k++) {
            if (sentence.has(k, "after", "before") && k > i && NounPhrases.isTime(sentence.at(k - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Where a noun phrase with all that belongs to it ends. */
    private int phraseEnd(int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.quoted(i)) {
                i = sentence.afterQuotation(i) - 1;
                if (sentence.has(i - 1, ",", ".")) {
                    return trimmed(from, i + 1);
                }
            } else if (i > from
                    && (sentence.has(i, ";", ":")
                            || sentence.isDash(i)
                            || (sentence.has(i, ",") && !listed(i))
                            || sentence.at(i).isAnyOf(PHRASE_ENDS)
                            || (sentence.has(i, "and") && sentence.tagged(i + 1, "VERB", "AUX")))) {
                return trimmed(from, i);
            }
        }
        return trimmed(from, sentence.size());
    }

    private boolean listed(int comma) {
        for (int i = comma + 1; i < sentence.size() && i - comma < 8; i++) {
            if (sentence.quoted(i) || sentence.at(i).isVerb()) {
                return false;
            }
            if (sentence.has(i, "and", "or") && sentence.has(i - 1, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Without the marks at the end, save a quotation's own. */
    int trimmed(int from, int to) {
        int end = to;
        while (end > from
                && sentence.at(end - 1).isMark()
                && !sentence.at(end - 1).isQuoteMark()
                && !sentence.has(end - 1, ")", "%", "]")
                && !sentence.quoted(end - 1)) {
            end--;
        }
        return end;
    }
}
