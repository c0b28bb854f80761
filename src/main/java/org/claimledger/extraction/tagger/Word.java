package org.claimledger.extraction.tagger;

import java.util.List;

/**
 * A word of a text as the tagger reads it.
 *
 * @param start where it starts in the text; the break between two paragraphs stands nowhere
 * @param pieces the numbers of its word pieces
 * @param upper whether it starts with a capital
 */
record Word(int start, int end, List<Integer> pieces, boolean upper) {

    Word {
        pieces = List.copyOf(pieces);
    }

    static Word paragraphBreak(int separator) {
        return new Word(-1, -1, List.of(separator), false);
    }

    boolean isBreak() {
        return start < 0;
    }

    int size() {
        return pieces.size();
    }
}
