package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;

/** One claim is one statement: "noted that P, but Q" says two things. */
final class StatementSplitter {

    private StatementSplitter() {}

    static List<Attribution> split(Attribution attribution) {
        if (attribution.content().size() != 1) {
            return List.of(attribution);
        }
        var sentence = attribution.sentence();
        var content = attribution.content().get(0);
        int from = sentence.indexAt(content.start());
        int to = sentence.indexAt(content.end());
        for (int i = from + 3; i + 3 < to; i++) {
            int next = secondStatement(sentence, i, to);
            if (next > i) {
                var result = new ArrayList<Attribution>();
                result.add(attribution.withContent(List.of(sentence.span(from, i))));
                result.addAll(split(attribution.withContent(List.of(sentence.span(next, to)))));
                return result;
            }
        }
        return List.of(attribution);
    }

    /** Where a second statement starts if one is joined on here. */
    private static int secondStatement(Sentence sentence, int i, int to) {
        if (sentence.quoted(i)) {
            return i;
        }
        if (sentence.has(i, "and", "but") && sentence.has(i + 1, "that") && !sentence.quoted(i + 1)) {
            return i + 2;
        }
        boolean comma = sentence.has(i, ",") && sentence.has(i + 1, "but") && !sentence.quoted(i + 1);
        return comma && hasClause(sentence, i + 2, to) ? i + 2 : i;
    }

    private static boolean hasClause(Sentence sentence, int from, int to) {
        if (sentence.quoted(from)) {
            return false;
        }
        int end = NounPhrases.endOfPhraseFrom(sentence, from, to);
        if (end == from) {
            return false;
        }
        for (int i = end; i < Math.min(to, end + 12); i++) {
            if (sentence.at(i).isVerb()) {
                return true;
            }
        }
        return false;
    }
}
