package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds what the outlet says on its own account: what no attribution takes. */
final class OwnStatements {

    private static final int FEWEST_WORDS = 4;
    private static final Set<String> JOINTS = Set.of("though", "although", "but", "while", "and", "yet", "whereas");

    private OwnStatements() {}

    static List<Span> in(Sentence sentence, List<Attribution> attributions) {
        if (isQuestion(sentence) || sentence.isAllQuoted()) {
            return List.of();
        }
        var taken = taken(sentence, attributions);
        var found = new ArrayList<Span>();
        for (int from = taken.nextClearBit(0); from < sentence.size(); from = taken.nextClearBit(from)) {
            int next = taken.nextSetBit(from);
            int to = next < 0 ? sentence.size() : next;
            found.addAll(statements(sentence, from, to, attributions.isEmpty()));
            from = to;
        }
        return found;
    }

    private static boolean isQuestion(Sentence sentence) {
        return sentence.has(sentence.size() - 1, "?");
    }

    private static BitSet taken(Sentence sentence, List<Attribution> attributions) {
        var taken = new BitSet();
        for (var attribution : attributions) {
            mark(sentence, taken, attribution.cue());
            attribution.content().forEach(part -> mark(sentence, taken, part));
            mark(sentence, taken, own(attribution));
        }
        return taken;
    }

    /** From source to content, unless the source is the subject of another clause: "He smiled, saying that ..." */
    private static Span own(Attribution attribution) {
        var words = attribution.cue();
        boolean participle = words.length() > 3 && attribution.source().end() + 30 < words.start();
        int end = attribution.content().get(0).start() > words.end()
                ? attribution.content().get(0).start()
                : words.end();
        return participle
                ? new Span(words.start(), end)
                : new Span(
                        Math.min(attribution.source().start(), words.start()),
                        Math.max(attribution.source().end(), end));
    }

    private static void mark(Sentence sentence, BitSet taken, Span place) {
        int from = sentence.indexAt(place.start());
        int to = sentence.indexAt(place.end());
        if (from < to) {
            taken.set(from, to);
        }
    }

    private static List<Span> statements(Sentence sentence, int start, int end, boolean whole) {
        int from = start;
        int to = end;
        boolean joint = false;
        while (from < to
                && ((sentence.at(from).isMark() && !sentence.quoted(from) && !sentence.has(from, "$", "(", "#"))
                        || sentence.at(from).isAnyOf(JOINTS))) {
            joint |= (sentence.at(from).isAnyOf(JOINTS) && sentence.has(from - 1, ",", "\"", "\u2014"))
                    || sentence.has(from, ";");
            from++;
        }
        while (to > from
                && sentence.at(to - 1).isMark()
                && !sentence.quoted(to - 1)
                && !sentence.has(to - 1, ")", "%")) {
            to--;
        }
        boolean standsAlone = whole || (start == 0 && endsClause(sentence, end)) || (joint && start > 0);
        int stop = standsAlone ? to : start == 0 ? mainClauseEnd(sentence, from, to) : from;
        return stop - from >= FEWEST_WORDS && hasSubjectAndVerb(sentence, from, stop)
                ? new MainClauses(sentence)
                        .of(from, stop).stream()
                                .map(clause -> sentence.span(clause.from(), clause.to()))
                                .toList()
                : List.of();
    }

    /** "The ferry sank on Monday, hours after" leads over to what somebody said; its own statement ends before that. */
    private static int mainClauseEnd(Sentence sentence, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (!sentence.quoted(i) && (sentence.has(i, ",", ";") || sentence.isDash(i))) {
                return i;
            }
        }
        return from;
    }

    private static boolean endsClause(Sentence sentence, int end) {
        return sentence.has(end - 1, ",", "-", ";", ":") || sentence.has(end, ",");
    }

    static boolean hasSubjectAndVerb(Sentence sentence, int from, int to) {
        boolean subject = false;
        for (int i = from; i < to; i++) {
            var token = sentence.at(i);
            boolean finite = token.isVerb() && !token.lower().endsWith("ing") && !sentence.has(i - 1, "to");
            if (finite && subject) {
                return true;
            }
            subject |= token.isNoun()
                    || token.isPersonalPronoun()
                    || token.tag().equals("PRON")
                    || token.tag().equals("NUM");
        }
        return false;
    }
}
