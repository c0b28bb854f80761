package org.claimledger.extraction;

import java.util.Map;
import java.util.Set;

/** How a statement is put, up to the end of its first sentence: as a fact, a possibility, a condition, a question. */
final class Wording {

    private static final Set<String> HEDGES = WordList.words("hedges.txt");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final Set<String> NO_CONDITION_AFTER = Set.of(
            "as",
            "even",
            "what",
            "see",
            "know",
            "ask",
            "asked",
            "asking",
            "wonder",
            "wondered",
            "decide",
            "determine",
            "unsure",
            "sure",
            "than",
            "and",
            "say",
            "matter",
            "like");
    private static final Set<String> NO_CONDITION_BEFORE = Set.of("so", "not", "any", "anything", "ever", "only");
    private static final Set<String> PERCEPTION = Set.of("see", "hear", "feel", "tell", "remember", "understand");
    private static final Set<String> OPENERS = Set.of(
            "well",
            "and",
            "but",
            "so",
            "look",
            "yes",
            "no",
            "that",
            "now",
            "because",
            "honestly",
            "frankly",
            "certainly",
            "really",
            "also",
            "just",
            "do",
            "still",
            "truly",
            "strongly",
            "always",
            "would",
            "will",
            "'d",
            "'ll",
            "am",
            "'m");
    private static final Map<String, Modality> FIRST_PERSON = Map.ofEntries(
            Map.entry("think", Modality.HEDGED),
            Map.entry("believe", Modality.HEDGED),
            Map.entry("guess", Modality.HEDGED),
            Map.entry("suspect", Modality.HEDGED),
            Map.entry("hope", Modality.WANTED),
            Map.entry("want", Modality.WANTED),
            Map.entry("wish", Modality.WANTED),
            Map.entry("urge", Modality.WANTED),
            Map.entry("demand", Modality.WANTED),
            Map.entry("promise", Modality.PROMISED),
            Map.entry("pledge", Modality.PROMISED),
            Map.entry("vow", Modality.PROMISED),
            Map.entry("guarantee", Modality.PROMISED),
            Map.entry("wonder", Modality.QUESTIONED));

    private final Sentence sentence;
    private final int from;
    private final int to;

    Wording(Sentence sentence, Span statement) {
        this.sentence = sentence;
        int start = sentence.indexAt(statement.start());
        int end = Math.max(start, Math.min(sentence.size(), sentence.indexAt(statement.end())));
        while (start < end && (sentence.at(start).isMark() || (sentence.has(start, "that") && start + 1 < end))) {
            start++;
        }
        this.from = start;
        this.to = firstSentenceEnd(start, end);
    }

    private int firstSentenceEnd(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (sentence.has(i, ".", "?", "!", ";")) {
                return i + 1;
            }
        }
        return end;
    }

    /** "To fight", "not to run", "them to leave", "leaving". */
    boolean isDeed() {
        int start = sentence.has(from, "not") ? from + 1 : from;
        boolean gerund =
                sentence.tagged(start, "VERB") && sentence.at(start).lower().endsWith("ing");
        return gerund || isInfinitive(start) || isInfinitive(NounPhrases.endOfPhraseFrom(sentence, start, to));
    }

    private boolean isInfinitive(int i) {
        return sentence.has(i, "to") && sentence.tagged(i + 1, "VERB", "AUX", "ADV");
    }

    /** Whether all of it is quoted and makes a sentence. */
    boolean isQuotedClause() {
        for (int i = from; i < to; i++) {
            if (!sentence.quoted(i) && !sentence.at(i).isMark()) {
                return false;
            }
        }
        return OwnStatements.hasSubjectAndVerb(sentence, from, to);
    }

    /**
     * @param whole from the statement's first word to its last: a question is one where it ends as such
     */
    Modality modality(Span whole) {
        if (isQuestion(whole)) {
            return Modality.QUESTIONED;
        }
        if (leavesOpen()) {
            return Modality.UNCLEAR;
        }
        if (isConditional()) {
            return Modality.HYPOTHETICAL;
        }
        var own = firstPerson();
        return own == Modality.ASSERTED && isHedged() ? Modality.HEDGED : own;
    }

    private boolean isQuestion(Span whole) {
        boolean asks = sentence.has(to - 1, "?");
        for (int i = to; asks && i < sentence.size() && sentence.at(i).span().end() <= whole.end(); i++) {
            asks = sentence.at(i).isMark();
        }
        return asks && whole.end() <= sentence.span().end();
    }

    private boolean leavesOpen() {
        if (sentence.has(from, "whether")) {
            return !concedes();
        }
        for (int i = from; i < to; i++) {
            boolean unknown = sentence.has(i, "unclear", "unknown", "uncertain")
                    || (sentence.has(i, "clear", "known", "sure") && sentence.has(i - 1, "not", "n't", "yet"))
                    || (sentence.has(i, "seen") && sentence.has(i - 1, "be") && sentence.has(i - 2, "to"))
                    || (sentence.has(i, "know") && sentence.has(i - 1, "n't", "not") && opens(i - 2));
            if (unknown) {
                return true;
            }
            if (sentence.tagged(i, "VERB") && i > from && !sentence.has(i, "remains", "remained", "became", "seemed")) {
                return false;
            }
        }
        return false;
    }

    /** "Whether you agree or not, ..." leaves nothing open. */
    private boolean concedes() {
        for (int i = from; i < to; i++) {
            if (sentence.has(i, ",")) {
                return sentence.has(i - 1, "not") || sentence.has(from + 1, "or");
            }
        }
        return false;
    }

    private boolean opens(int auxiliary) {
        return sentence.has(auxiliary - 1, "i", "we") && auxiliary - 1 <= from + 1;
    }

    private boolean isConditional() {
        for (int i = from; i < to; i++) {
            boolean condition = sentence.at(i).isAnyOf(CONDITIONS)
                    && !(i > 0 && sentence.at(i - 1).isAnyOf(NO_CONDITION_AFTER))
                    && !(sentence.contains(i + 1) && sentence.at(i + 1).isAnyOf(NO_CONDITION_BEFORE));
            boolean unreal = sentence.has(i, "would", "'d")
                    && sentence.has(afterNegation(i + 1), "have")
                    && sentence.tagged(afterNegation(i + 1) + 1, "VERB", "AUX");
            if (condition || unreal) {
                return true;
            }
        }
        return false;
    }

    private int afterNegation(int i) {
        return sentence.has(i, "not", "n't", "never") ? i + 1 : i;
    }

    /** "I think", "we promise" at the start, in the speaker's own words. */
    private Modality firstPerson() {
        int i = from;
        while (i < to && (sentence.at(i).isMark() || sentence.at(i).isAnyOf(OPENERS))) {
            i++;
        }
        if (!sentence.has(i, "i", "we") || i >= to) {
            return Modality.ASSERTED;
        }
        i++;
        boolean negated = false;
        while (i < to && (sentence.at(i).isAnyOf(OPENERS) || sentence.has(i, "n't", "not"))) {
            negated |= sentence.has(i, "n't", "not");
            i++;
        }
        if (!sentence.contains(i) || sentence.has(i + 1, "in")) {
            return Modality.ASSERTED;
        }
        boolean wish = sentence.has(i, "like", "love") && sentence.has(i - 1, "would", "'d");
        var modality = wish
                ? Modality.WANTED
                : FIRST_PERSON.getOrDefault(sentence.at(i).lower(), Modality.ASSERTED);
        return negated && modality != Modality.HEDGED ? Modality.ASSERTED : modality;
    }

    /** Up to the first full verb and what complements it at once. */
    private boolean isHedged() {
        for (int i = from; i < to; i++) {
            if (isHedge(i)) {
                return true;
            }
            if (sentence.tagged(i, "VERB") && i > from) {
                return sentence.contains(i + 1) && i + 1 < to && isHedge(i + 1);
            }
        }
        return false;
    }

    private boolean isHedge(int i) {
        if (sentence.has(i, "could")) {
            return !sentence.has(i + 1, "not", "n't")
                    && !(sentence.contains(i + 1) && sentence.at(i + 1).isAnyOf(PERCEPTION));
        }
        boolean month = sentence.has(i, "may", "might") && !sentence.tagged(i, "AUX");
        return sentence.at(i).isAnyOf(HEDGES) && !month;
    }
}
