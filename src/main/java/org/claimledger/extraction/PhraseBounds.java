package org.claimledger.extraction;

import java.util.List;
import java.util.Set;

/** Cuts cues and sources to what they are without where and when: "said" of "said in a statement". */
final class PhraseBounds {

    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");

    private static final int LONGEST_TITLE = 4;

    private PhraseBounds() {}

    /** A cue up to the place or occasion that follows its verb. */
    static Span cue(Sentence sentence, Span cue) {
        int from = sentence.indexAt(cue.start());
        int to = sentence.indexAt(cue.end());
        boolean verb = false;
        for (int i = from; i + 1 < to; i++) {
            if (verb && sentence.tagged(i, "ADP")) {
                return new Span(cue.start(), sentence.at(i - 1).span().end());
            }
            verb |= sentence.at(i).isVerb();
        }
        return cue;
    }

    /**
     * A phrase to both ends of the noun phrases that it begins or ends in, but not into what is taken by others: "The" of
     * "The council", and "Holm" of "harbour master Ida Holm", are the whole of them. The "on" of "on Monday" is of neither.
     */
    static Span whole(Sentence sentence, Span phrase, List<Span> taken) {
        int from = sentence.indexAt(phrase.start());
        int to = sentence.indexAt(phrase.end());
        if (from >= to) {
            return phrase;
        }
        int floor = 0;
        int limit = sentence.size();
        for (var other : taken) {
            int end = sentence.indexAt(other.end());
            int start = sentence.indexAt(other.start());
            floor = end <= from ? Math.max(floor, end) : floor;
            limit = to <= start ? Math.min(limit, start) : limit;
        }
        return new Span(Math.min(phrase.start(), startOf(sentence, from, to, floor)), endOf(sentence, from, to, limit));
    }

    private static int startOf(Sentence sentence, int from, int to, int floor) {
        if (sentence.quoted(from)) {
            return sentence.at(from).span().start();
        }
        int start = from;
        boolean titled = sentence.tagged(from, "NOUN") && sentence.tagged(to - 1, "PROPN");
        if (titled || sentence.tagged(from, "PROPN")) {
            while (start > floor
                    && sentence.tagged(start - 1, "PROPN")
                    && !NounPhrases.isTime(sentence.at(start - 1))) {
                start--;
            }
            start = titleBefore(sentence, start, floor);
        } else {
            start = Math.min(from, PhraseBases.startOf(sentence, from + 1, floor));
            start = start < from && NounPhrases.isTime(sentence.at(start)) ? from : start;
        }
        return sentence.at(start).span().start();
    }

    /** A name's title begins after a comma, whatever parts of speech its words are taken for: ", harbour master Ida Holm". */
    private static int titleBefore(Sentence sentence, int name, int floor) {
        for (int i = name - 1; i > floor && name - i <= LONGEST_TITLE; i--) {
            if (sentence.has(i, ",")) {
                return i + 1;
            }
            boolean closed = sentence.tagged(i, "AUX", "ADP", "CCONJ", "SCONJ", "ADV", "DET", "PART", "PUNCT");
            if (closed
                    || sentence.quoted(i)
                    || sentence.at(i).isPersonalPronoun()
                    || sentence.at(i).isAnyOf(RELATIVE)) {
                return name;
            }
        }
        return name;
    }

    private static int endOf(Sentence sentence, int from, int to, int limit) {
        int last = to - 1;
        if (sentence.quoted(last) || to >= limit) {
            return sentence.at(last).span().end();
        }
        if (sentence.quoted(to) && sentence.tagged(last, "DET", "ADP")) {
            return sentence.at(Math.min(sentence.afterQuotation(to), limit) - 1)
                    .span()
                    .end();
        }
        if (sentence.tagged(last, "ADP") && NounPhrases.isTime(sentence.at(to)) && to > from + 1) {
            return sentence.at(last - 1).span().end();
        }
        boolean nominal = sentence.tagged(last, "DET", "ADJ", "NUM", "NOUN", "PROPN")
                || sentence.at(last).isPossessivePronoun();
        boolean hanging = sentence.tagged(last, "SCONJ", "CCONJ", "AUX")
                || sentence.at(last).isAnyOf(RELATIVE);
        int end = nominal
                ? NounPhrases.endOfPhraseFrom(sentence, last, limit)
                : hanging ? nextMark(sentence, to, limit) : to;
        return sentence.at(Math.max(end, to) - 1).span().end();
    }

    private static int nextMark(Sentence sentence, int from, int limit) {
        int i = from;
        while (i < limit && !sentence.at(i).isMark() && !sentence.quoted(i)) {
            i++;
        }
        return i;
    }

    /** "a person briefed on it" where the tagger takes "it" alone, which no cue follows but that person's. */
    static Span withHead(Sentence sentence, Span source, Span cue) {
        int from = sentence.indexAt(source.start());
        int to = sentence.indexAt(source.end());
        boolean inside = from < to
                && to == sentence.indexAt(cue.start())
                && sentence.tagged(from - 1, "ADP")
                && !sentence.tagged(from, "PROPN");
        int head = inside ? PhraseBases.widerStart(sentence, from, 0) : NounPhrases.NONE;
        return head == NounPhrases.NONE
                ? source
                : new Span(sentence.at(head).span().start(), source.end());
    }

    /** A source up to the clause that tells more about it: "documents" of "documents seen by officials", "who" of one that begins so. */
    static Span source(Sentence sentence, Span source) {
        int from = sentence.indexAt(source.start());
        int to = sentence.indexAt(source.end());
        if (from < to && sentence.has(from, "who")) {
            return sentence.at(from).span();
        }
        for (int i = from + 1; i < to; i++) {
            boolean clause = (sentence.tagged(i, "VERB") && i + 1 < to)
                    || RELATIVE.contains(sentence.at(i).lower());
            if (clause && sentence.at(i - 1).isNoun()) {
                return new Span(source.start(), sentence.at(i - 1).span().end());
            }
        }
        return source;
    }
}
