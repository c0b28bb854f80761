package org.claimledger.extraction;

import java.util.Set;

/** Names of organisations that run over small words: "Centers for Disease Control and Prevention". */
final class OrganisationNames {

    private static final int LONGEST = 8;
    private static final Set<String> HEADS = WordList.words("organisations.txt");
    private static final Set<String> TITLES = WordList.words("titles.txt");
    private static final Set<String> PLURALS = Set.of("people", "women", "men", "children", "veterans", "citizens");
    private static final Set<String> PURPOSES = Set.of("services", "service", "forces", "banks", "systems", "state");
    private static final Set<String> MEMBERS = WordList.words("members.txt");

    private OrganisationNames() {}

    /** Whether a small word holds two parts of one name together: an organisation comes first, no other follows. */
    static boolean joins(Sentence sentence, int i) {
        if (!sentence.has(i, "of", "for", "and", "&") || !isCapital(sentence, i + 1)) {
            return false;
        }
        if (sentence.has(i, "and", "&") && startsAnother(sentence, i + 1)) {
            return false;
        }
        boolean linked = !sentence.has(i, "and", "&");
        for (int k = i - 1; k >= 0 && i - k < LONGEST && !sentence.quoted(k); k--) {
            if (isCapital(sentence, k) && sentence.at(k).isAnyOf(HEADS) && linked) {
                return true;
            }
            linked |= sentence.has(k, "of", "for");
            if (!isCapital(sentence, k) && !sentence.has(k, "for", "of", "and")) {
                return false;
            }
        }
        return false;
    }

    /** The start of the name whose part starts at {@code part}; the same place where it is no part of such a name. */
    static int startOf(Sentence sentence, int part, int floor) {
        int start = part;
        while (start > floor && (joins(sentence, start - 1) || (start < part && isCapital(sentence, start - 1)))) {
            start--;
        }
        if (start < part && owns(sentence, start - 1)) {
            start -= 2;
        }
        return start > floor && start < part && sentence.tagged(start - 1, "DET") ? start - 1 : start;
    }

    /** The end of the name that starts at {@code from}: capitals and what joins them; the same place where none does. */
    static int endOf(Sentence sentence, int from) {
        if (!isCapital(sentence, from) || sentence.at(from).isMark() || isCapital(sentence, from - 1)) {
            return from;
        }
        int end = from + 1;
        while (end - from < 2 * LONGEST
                && (isCapital(sentence, end) || joins(sentence, end) || owns(sentence, end) || hyphen(sentence, end))) {
            end++;
        }
        return end;
    }

    private static boolean hyphen(Sentence sentence, int i) {
        return sentence.has(i, "-") && isCapital(sentence, i + 1) && NounPhrases.joined(sentence, i);
    }

    /** "the People's Bank", "National Farmers' Union": the owner is a part of the name. */
    static boolean owns(Sentence sentence, int mark) {
        if (!sentence.contains(mark)
                || !(sentence.at(mark).isPossessiveMark() || sentence.has(mark, "'"))
                || !isCapital(sentence, mark - 1)
                || !isCapital(sentence, mark + 1)) {
            return false;
        }
        var owner = sentence.at(mark - 1).lower();
        boolean members = sentence.has(mark, "'") ? owner.endsWith("s") : PLURALS.contains(owner);
        int last = mark + 1;
        while (isCapital(sentence, last + 1)) {
            last++;
        }
        boolean body = members && sentence.at(last).isAnyOf(HEADS) && isOwnName(sentence, mark);
        return body || (sentence.has(mark, "'s") && sentence.has(mark - 2, "the"));
    }

    /** Farmers' and People's, but not the Sanders' and the Times'. */
    private static boolean isOwnName(Sentence sentence, int mark) {
        var owner = sentence.at(mark - 1).lower();
        return PLURALS.contains(owner) || MEMBERS.contains(owner);
    }

    private static boolean startsAnother(Sentence sentence, int from) {
        for (int i = from; isCapital(sentence, i); i++) {
            var word = sentence.at(i).word();
            boolean acronym = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
            if (acronym || isBody(sentence.at(i)) || sentence.at(i).isAnyOf(TITLES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word alone makes a body: "Services" does not, it may be what a department is for. */
    private static boolean isBody(Token token) {
        return token.isAnyOf(HEADS) && !token.isAnyOf(PURPOSES);
    }

    private static boolean isCapital(Sentence sentence, int i) {
        return sentence.contains(i) && sentence.at(i).startsUpper() && !sentence.tagged(i, "DET", "PRON");
    }
}
