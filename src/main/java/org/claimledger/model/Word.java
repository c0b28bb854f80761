package org.claimledger.model;

import java.util.List;

/**
 * A word of a text as a model reads it.
 *
 * @param start where it starts in the text; the break between two paragraphs stands nowhere
 * @param pieces the numbers of its word pieces
 * @param upper whether it starts with a capital
 */
public record Word(int start, int end, List<Integer> pieces, boolean upper) {

    public Word {
        pieces = List.copyOf(pieces);
    }

    static Word paragraphBreak(int separator) {
        return new Word(-1, -1, List.of(separator), false);
    }

    public boolean isBreak() {
        return start < 0;
    }

    public int size() {
        return pieces.size();
    }
}
