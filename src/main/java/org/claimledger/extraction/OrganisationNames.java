package org.claimledger.extraction;

import java.util.Set;

/** Names of organisations that run over small words: "Centers for Disease Control and Prevention". */
final class OrganisationNames {

    private static final int LONGEST = 8;
    private static final Set<String> HEADS = WordList.words("organisations.txt");
    private static final Set<String> TITLES = WordList.words("titles.txt");

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

    /** "the People's Bank": the owner is a part of the name. */
    static boolean owns(Sentence sentence, int mark) {
        return sentence.contains(mark)
                && sentence.at(mark).isPossessiveMark()
                && sentence.has(mark - 2, "the")
                && isCapital(sentence, mark - 1)
                && isCapital(sentence, mark + 1);
    }

    private static boolean startsAnother(Sentence sentence, int from) {
        for (int i = from; isCapital(sentence, i); i++) {
            var word = sentence.at(i).word();
            boolean acronym = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
            if (acronym || sentence.at(i).isAnyOf(HEADS) || sentence.at(i).isAnyOf(TITLES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(Sentence sentence, int i) {
        return sentence.contains(i) && sentence.at(i).startsUpper() && !sentence.tagged(i, "DET", "PRON");
    }
}
