package org.claimledger.article.diff;

import java.util.Optional;

/** How much an edit changes of what is said, by the words that differ. */
public enum Significance {
    /** The same words in the same order; at most marks, case, spaces or a misspelt word differ. */
    TRIVIAL,
    /**
     * The same telling words in the same order; only articles, forms of "be" and "have" and the like, endings of words, or
     * which words stand in quotation marks differ.
     */
    MINOR,
    /** A telling word was put in, taken out or replaced: a name, a number, a denial, a deed. */
    SUBSTANTIAL;

    /** How significant the edit of one text to another is; nothing where they are the same to the letter. */
    public static Optional<Significance> between(String before, String after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(PrintedWords.of(before).changeTo(PrintedWords.of(after)));
    }

    public boolean isAtLeast(Significance least) {
        return compareTo(least) >= 0;
    }

    public Significance or(Significance other) {
        return isAtLeast(other) ? this : other;
    }
}
