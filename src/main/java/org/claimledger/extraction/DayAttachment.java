package org.claimledger.extraction;

import java.util.List;
import java.util.Set;

/** Tells whether a time belongs to the saying: it stands with the cue or with the occasion, and not with another deed. */
final class DayAttachment {

    private static final Set<String> OTHER_TIME = Set.of(
            "of",
            "about",
            "over",
            "since",
            "until",
            "till",
            "before",
            "after",
            "following",
            "regarding",
            "by",
            "for",
            "through",
            "between",
            "from",
            "than");
    private static final Set<String> OCCASION_BEFORE = Set.of("in", "during", "at", "on", "via", "through");
    private static final Set<String> OCCASIONS = WordList.words("occasions.txt");
    private static final Set<String> SUBORDINATORS = Set.of(
            "who",
            "which",
            "whose",
            "whom",
            "that",
            "when",
            "after",
            "before",
            "as",
            "while",
            "where",
            "although",
            "though",
            "since",
            "because",
            "if",
            "until");

    private static final Set<String> JOINTS = Set.of("though", "although", "but", "because", "whereas", "so");

    private final Attribution attribution;
    private final List<Attribution> sameSentence;
    private final Sentence sentence;
    private final ReportingVerbs verbs;
    private final Lexicon lexicon;
    private final int cueFrom;
    private final int cueTo;

    DayAttachment(
            Attribution attribution,
            List<Attribution> sameSentence,
            Sentence sentence,
            ReportingVerbs verbs,
            Lexicon lexicon) {
        this.attribution = attribution;
        this.sameSentence = sameSentence;
        this.sentence = sentence;
        this.verbs = verbs;
        this.lexicon = lexicon;
        this.cueFrom = sentence.indexAt(attribution.cue().start());
        this.cueTo = Math.max(cueFrom + 1, sentence.indexAt(attribution.cue().end()));
    }

    boolean isOfSaying(Span time) {
        if (isInWhatIsSaid(time)
                || sentence.quotations().stream()
                        .anyMatch(quotation -> quotation.outer().overlaps(time))) {
            return false;
        }
        int from = sentence.indexAt(time.start());
        int to = Math.max(from + 1, sentence.indexAt(time.end()));
        if (attribution.cue().covers(time)) {
            return true;
        }
        if (attribution.source().overlaps(time)) {
            return datesDocument(from);
        }
        return !isOfAnotherTime(from)
                && !modifiesOther(from, to)
                && !isCutOff(Math.min(cueTo, to), Math.max(cueFrom, from))
                && (governed(from) || leads(from, to));
    }

    /** In the content, or in that of another attribution to which this one does not belong. */
    private boolean isInWhatIsSaid(Span time) {
        return attribution.content().stream().anyMatch(part -> part.overlaps(time))
                || sameSentence.stream()
                        .filter(other -> !other.equals(attribution))
                        .anyMatch(other -> other.content().stream()
                                .anyMatch(part -> part.overlaps(time) && !part.overlaps(attribution.cue())));
    }

    /** "A report released Tuesday", "Thursday's statement". */
    private boolean datesDocument(int from) {
        int start = sentence.indexAt(attribution.source().start());
        int end = sentence.indexAt(attribution.source().end());
        boolean document = false;
        for (int i = start; i < end; i++) {
            document |=
                    lexicon.isDocument(sentence.at(i).word()) || sentence.at(i).isAnyOf(OCCASIONS);
        }
        for (int i = from - 1; i >= start; i--) {
            if (sentence.tagged(i, "VERB", "AUX")) {
                return sentence.at(i).isAnyOf(OCCASIONS);
            }
        }
        return document;
    }

    /** "Spoke in October - though her report suggests": another main clause. */
    private boolean isCutOff(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean joint = sentence.at(i).isAnyOf(JOINTS) || sentence.isDash(i) || sentence.has(i, ";");
            if (joint && !said(i) && !inSource(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean inSource(int i) {
        return attribution.source().overlaps(sentence.at(i).span());
    }

    private boolean isVerb(int i) {
        return sentence.tagged(i, "VERB") && !inSource(i) && !isNoun(i);
    }

    /** "In a call", "on a campaign swing": no verb, however it is tagged. */
    private boolean isNoun(int i) {
        var token = sentence.at(i);
        if (token.lower().endsWith("ed") || verbs.isSpeech(token.lower())) {
            return false;
        }
        int before = i - 1;
        while (i - before < 3 && sentence.tagged(before, "NOUN", "ADJ", "PROPN")) {
            before--;
        }
        return sentence.tagged(before, "DET") && (before == i - 1 || sentence.tagged(before - 1, "ADP"));
    }

    /** "After Tuesday's vote", "of the Friday attack". */
    private boolean isOfAnotherTime(int from) {
        int before = from - 1;
        while (sentence.tagged(before, "DET", "ADJ")) {
            before--;
        }
        return sentence.contains(before) && sentence.at(before).isAnyOf(OTHER_TIME);
    }

    /** "Tuesday's results" is no time of saying, "at Tuesday's debate" is. */
    private boolean modifiesOther(int from, int to) {
        boolean modifies = sentence.contains(to)
                && !sentence.quoted(to)
                && (sentence.at(to).isPossessiveMark()
                        || (sentence.tagged(to, "NOUN") && !NounPhrases.isTime(sentence.at(to))));
        int before = from - 1;
        while (sentence.tagged(before, "DET", "ADJ") || sentence.has(before, "his", "her", "their", "its")) {
            before--;
        }
        return modifies && !(sentence.contains(before) && sentence.at(before).isAnyOf(OCCASION_BEFORE));
    }

    /** Whether the nearest verb before it in its clause is the cue, another verb of saying, or tells of the occasion. */
    private boolean governed(int from) {
        for (int i = from - 1; i >= 0 && !ends(i); i--) {
            if (cueFrom <= i && i < cueTo) {
                return true;
            }
            if (isVerb(i)) {
                return isOccasion(i) || (from <= cueFrom && isJoined(i, from));
            }
        }
        return from >= cueTo && isBare(cueTo, from) && !sentence.has(from - 1, ",");
    }

    private boolean ends(int i) {
        return (sentence.has(i, ",", ";", ":", "(") || sentence.isDash(i) || sentence.quoted(i) || said(i));
    }

    private boolean said(int i) {
        return attribution.content().stream()
                .anyMatch(part -> part.overlaps(sentence.at(i).span()));
    }

    private boolean isOccasion(int verb) {
        var token = sentence.at(verb);
        if (sentence.has(verb - 1, "be")) {
            return false;
        }
        boolean during = token.lower().endsWith("ing") && sentence.has(verb - 1, "while");
        boolean speech = verbs.isSpeech(token.lower()) && !belongsToAnother(verb);
        return during || speech || token.isAnyOf(OCCASIONS);
    }

    private boolean belongsToAnother(int i) {
        return sameSentence.stream()
                .anyMatch(other -> !other.equals(attribution)
                        && !other.source().equals(attribution.source())
                        && other.cue().overlaps(sentence.at(i).span()));
    }

    /** "Went after him on Wednesday, calling ...", "met her on Monday and said": one subject, one occasion. */
    private boolean isJoined(int verb, int from) {
        int source = sentence.indexAt(attribution.source().end());
        if (attribution.source().end() > sentence.at(verb).span().start()) {
            return false;
        }
        for (int i = source; i < verb; i++) {
            if (sentence.at(i).isAnyOf(SUBORDINATORS)) {
                return false;
            }
        }
        int before = cueFrom - 1;
        while (before > from && sentence.tagged(before, "ADV", "AUX")) {
            before--;
        }
        boolean participle =
                sentence.contains(cueFrom) && sentence.at(cueFrom).lower().endsWith("ing");
        return sentence.has(before, "and") || (participle && sentence.has(before, ","));
    }

    /** Before the cue: "On Friday, the mayor said". */
    private boolean leads(int from, int to) {
        if (from >= cueFrom) {
            return false;
        }
        for (int i = from - 1; i >= 0 && !ends(i); i--) {
            if (isVerb(i) || sentence.at(i).isAnyOf(SUBORDINATORS)) {
                return false;
            }
        }
        return isBare(to, cueFrom);
    }

    /** Whether no other deed stands in between, save in a clause set off by commas. */
    private boolean isBare(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.has(i, ",") && opensAside(i + 1)) {
                int close = nextComma(i + 1, to);
                if (close >= to && sentence.at(i + 1).isAnyOf(SUBORDINATORS)) {
                    return false;
                }
                i = close < to ? close : i;
            } else if (sentence.has(i, ";") || (isVerb(i) && !sentence.at(i).isAnyOf(OCCASIONS))) {
                return false;
            }
        }
        return true;
    }

    private boolean opensAside(int i) {
        return sentence.contains(i)
                && (sentence.at(i).isAnyOf(SUBORDINATORS)
                        || sentence.has(i, "a", "an", "the")
                        || sentence.tagged(i, "ADP")
                        || (sentence.tagged(i, "VERB") && sentence.at(i).lower().matches(".*(ing|ed)")));
    }

    private int nextComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.has(i, ",")) {
                return i;
            }
        }
        return to;
    }
}
