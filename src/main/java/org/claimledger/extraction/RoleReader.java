package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what an article says a person is, before the name or behind it, and what a phrase calls somebody. */
final class RoleReader {

    private static final int LONGEST = 9;
    private static final Set<String> PEOPLE = WordList.words("people.txt");
    private static final Pattern AGENT =
            Pattern.compile("\\p{L}{2,}(er|or|ist|ian|man|woman|person|ee|eer|ant|ent|ess)");
    private static final Set<String> NO_ROLES = WordList.words("things.txt");

    private static final String[] SAYING = {"said", "says", "told", "tells"};

    private final Lexicon lexicon;

    RoleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isRole(String word) {
        return lexicon.isTitle(word)
                || ((PEOPLE.contains(word) || AGENT.matcher(word).matches())
                        && !NO_ROLES.contains(word)
                        && !lexicon.isOrganisation(word)
                        && !lexicon.isDocument(word));
    }

    /** What stands around a name: "Treasury Secretary Jane Roe", "Jane Roe, the Treasury secretary". */
    List<Role> around(Sentence sentence, int nameFrom, int nameTo) {
        var roles = new ArrayList<Role>();
        before(sentence, nameFrom).ifPresent(roles::add);
        behind(sentence, nameTo).ifPresent(roles::add);
        return roles;
    }

    private Optional<Role> before(Sentence sentence, int name) {
        int start = name;
        while (start > 0 && name - start < LONGEST && isPartBefore(sentence, start - 1)) {
            start--;
        }
        return role(sentence, start, name, name);
    }

    private static boolean isPartBefore(Sentence sentence, int i) {
        boolean dot = sentence.has(i, ".") && i > 0 && sentence.at(i - 1).startsUpper();
        return dot
                || (sentence.tagged(i, "NOUN", "PROPN", "ADJ")
                        && !sentence.at(i).isMark());
    }

    /** ", the Treasury secretary"; in "a photo of Jane Roe, the Treasury secretary said" somebody else speaks. */
    private Optional<Role> behind(Sentence sentence, int nameTo) {
        int comma = sentence.has(nameTo, "(") ? closing(sentence, nameTo) : nameTo;
        if (!sentence.has(comma, ",")) {
            return Optional.empty();
        }
        int end = comma + 1;
        int head = 0;
        while (sentence.contains(end) && end - comma <= LONGEST && !endsRole(sentence, end)) {
            if (head == 0 && sentence.tagged(end, "ADP")) {
                head = end;
            }
            end++;
        }
        boolean subject = sentence.tagged(end, "AUX") || sentence.has(end, SAYING);
        return end > comma + 1 && !subject ? role(sentence, comma + 1, head == 0 ? end : head, end) : Optional.empty();
    }

    private static int closing(Sentence sentence, int open) {
        for (int i = open + 1; i < open + LONGEST && sentence.contains(i); i++) {
            if (sentence.has(i, ")")) {
                return i + 1;
            }
        }
        return open;
    }

    private static boolean endsRole(Sentence sentence, int i) {
        return sentence.at(i).isQuoteMark()
                || sentence.has(i, ",", ";", ".", "and", "who", "which", "that", ")", "(")
                || sentence.tagged(i, "VERB", "AUX");
    }

    /** The role in these words, whose head stands before {@code headEnd}. */
    private Optional<Role> role(Sentence sentence, int from, int headEnd, int to) {
        if (headEnd <= from || !isRole(sentence.at(headEnd - 1).lower())) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        boolean former = false;
        for (int i = from; i < to; i++) {
            words.add(sentence.at(i).lower());
            former |= sentence.has(i, "former", "ex", "then");
        }
        return Optional.of(Role.of(words, sentence.at(headEnd - 1).lower(), former));
    }

    /** The role by which a definite phrase without a name calls somebody: "the Treasury secretary". */
    Optional<Role> called(Sentence sentence, int from, int to) {
        int head = from;
        while (head < to && !sentence.tagged(head, "ADP")) {
            head++;
        }
        return sentence.has(from, "the") && head - from > 1 ? role(sentence, from + 1, head, to) : Optional.empty();
    }
}
