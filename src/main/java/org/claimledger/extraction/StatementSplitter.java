package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One claim is one statement: "noted that P, but Q" says two things. In doubt it leaves whole. */
final class StatementSplitter {

    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_SECOND = 2;
    private static final int VERB_WITHIN = 12;

    /** What a condition, a question or a choice joins is one statement. */
    private static final Set<String> OPENS_ONE = Set.of(
            "if",
            "whether",
            "unless",
            "how",
            "why",
            "what",
            "when",
            "who",
            "which",
            "where",
            "because",
            "either",
            "neither",
            "both",
            "although",
            "though",
            "while");

    private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose", "what");
    private static final Set<String> CONCESSIONS = Set.of("not", "n't", "just", "only", "merely", "simply", "nothing");

    private final Sentence sentence;
    private final int start;
    private final int end;

    private StatementSplitter(Sentence sentence, Span content) {
        this.sentence = sentence;
        this.start = sentence.indexAt(content.start());
        this.end = sentence.indexAt(content.end());
    }

    static List<Attribution> split(Attribution attribution, Reading reading) {
        if (attribution.content().size() != 1) {
            return List.of(attribution);
        }
        var content = attribution.content().get(0);
        var sentence = reading.sentenceAt(content.start()).orElse(attribution.sentence());
        if (!sentence.span().covers(content)) {
            return List.of(attribution);
        }
        var parts = new StatementSplitter(sentence, content).parts(content);
        return parts.stream()
                .map(part -> attribution.withContent(List.of(part)))
                .toList();
    }

    private List<Span> parts(Span content) {
        if (end - start < 2 * FEWEST_WORDS || opensOne()) {
            return List.of(content);
        }
        var parts = new ArrayList<Span>();
        int from = start;
        boolean listed = hasLastOfList();
        for (int i = start + FEWEST_WORDS - 1; i + FEWEST_WORDS <= end; i++) {
            int next = secondStatement(from, i, listed);
            if (next > i) {
                parts.add(
                        new Span(place(from, content), sentence.at(i - 1).span().end()));
                from = next;
                i = next + FEWEST_WORDS - 2;
            }
        }
        parts.add(new Span(place(from, content), content.end()));
        return parts;
    }

    private int place(int from, Span content) {
        return from == start ? content.start() : sentence.at(from).span().start();
    }

    private boolean opensOne() {
        int first = start;
        while (first < end && (sentence.at(first).isMark() || sentence.has(first, "that"))) {
            first++;
        }
        return first < end && sentence.at(first).isAnyOf(OPENS_ONE);
    }

    /** Where a second statement starts if one is joined on here. */
    private int secondStatement(int from, int i, boolean listed) {
        if (sentence.quoted(i)) {
            return i;
        }
        boolean comma = sentence.has(i, ",");
        int joint = comma ? i + 1 : i;
        int next = opensSecond(joint, comma, listed);
        if (next == NounPhrases.NONE || sentence.quoted(joint) || !isClause(from, i)) {
            return i;
        }
        boolean contrast = sentence.has(next - 1, "but");
        boolean second = contrast ? !concedes(from, i) && opensWithSubject(next) : marked(from, next);
        return second ? next : i;
    }

    /** After "and that", ", adding that" or ", but"; {@link NounPhrases#NONE} where nothing like it stands. */
    private int opensSecond(int joint, boolean comma, boolean listed) {
        boolean adds = sentence.has(joint, "and", "but") || (comma && sentence.has(joint, "adding"));
        if (adds && sentence.has(joint + 1, "that")) {
            return joint + 2;
        }
        boolean bare = comma && (sentence.has(joint, "but") || (listed && sentence.has(joint, "that")));
        return bare ? joint + 1 : NounPhrases.NONE;
    }

    /** "That P, that Q, and that R": a comma joins on what has its own "that". */
    private boolean hasLastOfList() {
        boolean first = sentence.has(start, "that") || sentence.has(start - 1, "that");
        for (int i = start; first && i + 2 < end; i++) {
            if (sentence.has(i, "and") && sentence.has(i + 1, "that") && !sentence.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClause(int from, int to) {
        return OwnStatements.hasSubjectAndVerb(sentence, from, to);
    }

    /** A clause after "that" with a subject of its own; in "a group that was closed but that came back" there is none. */
    private boolean marked(int from, int next) {
        if (end - next < FEWEST_SECOND
                || sentence.tagged(next, "VERB", "AUX")
                || sentence.has(next, "of", "'s", "'ll")) {
            return false;
        }
        for (int i = from; i < next - 2; i++) {
            boolean relative = sentence.at(i).isAnyOf(RELATIVES)
                    || (sentence.has(i, "that") && i > from && sentence.tagged(i - 1, "NOUN", "PROPN"));
            if (relative && !sentence.quoted(i) && !sentence.has(i - 1, "say", "says", "said")) {
                return sentence.quoted(next) || (opensWithSubject(next) && sentence.has(from, "that"));
            }
        }
        return sentence.quoted(next) || OwnStatements.hasSubjectAndVerb(sentence, next, end);
    }

    /** "Not P, but Q" says one thing. */
    private boolean concedes(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.at(i).isAnyOf(CONCESSIONS) && !sentence.quoted(i) && !isAuxiliary(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAuxiliary(int i) {
        return sentence.tagged(i, "AUX");
    }

    private boolean opensWithSubject(int from) {
        if (!sentence.contains(from) || sentence.quoted(from)) {
            return false;
        }
        int subject = NounPhrases.endOfPhraseFrom(sentence, from, end);
        for (int i = subject; subject > from && i < Math.min(end, subject + VERB_WITHIN); i++) {
            if (sentence.at(i).isVerb()) {
                return true;
            }
        }
        return false;
    }
}
