package org.claimledger.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells what can speak from what cannot: officials and reports can, plans and songs cannot. */
final class Speakers {

    private static final Pattern PERSONAL = Pattern.compile(
            ".*(er|or|ist|ian|man|woman|men|women|person|ee|eer|crat|an|ite)s?|(?!.*ment).*(ant|ent|ative|ive|al|ate)s?");
    private static final Set<String> THINGS = WordList.words("things.txt");
    private static final Set<String> PEOPLE = WordList.words("people.txt");

    private final Lexicon lexicon;

    Speakers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the head of a source can be the source of a statement. */
    boolean includes(Token head) {
        var word = head.lower();
        if (head.isName()
                || head.startsUpper()
                || head.tag().equals("PRON")
                || head.tag().equals("NUM")
                || !head.tag().equals("NOUN")) {
            return true;
        }
        if (PEOPLE.contains(word)
                || lexicon.isTitle(word)
                || lexicon.isOrganisation(word)
                || lexicon.isDocument(word)) {
            return true;
        }
        boolean thing =
                THINGS.contains(word) || (word.endsWith("s") && THINGS.contains(word.substring(0, word.length() - 1)));
        return !thing && PERSONAL.matcher(word).matches();
    }
}
