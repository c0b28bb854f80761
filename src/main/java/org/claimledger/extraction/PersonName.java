package org.claimledger.extraction;

import java.util.List;
import java.util.Set;

/** A person's name, word by word: "Peter A. Holm Jr." */
record PersonName(List<String> words) {

    private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    PersonName {
        words = List.copyOf(words);
    }

    String first() {
        return words.get(0);
    }

    /** The family name: "Holm". */
    String last() {
        return words.get(lastAt());
    }

    private int lastAt() {
        int at = words.size() - 1;
        while (at > 0 && SUFFIXES.contains(words.get(at))) {
            at--;
        }
        return at;
    }

    /** Whether more than the family name is given. */
    boolean isFull() {
        return lastAt() > 0;
    }

    /** First and last name: the same for "Bob Lee" and "Bob J. Lee". */
    String key() {
        return first() + " " + last();
    }

    /** Whether this name ends with these words: "Anna Keller Holm" with "Keller Holm". */
    boolean endsWith(PersonName shorter) {
        int end = lastAt() + 1;
        int size = shorter.lastAt() + 1;
        return size <= end && words.subList(end - size, end).equals(shorter.words.subList(0, size));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
