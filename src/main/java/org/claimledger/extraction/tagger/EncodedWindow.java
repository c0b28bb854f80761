package org.claimledger.extraction.tagger;

/** A window as the model takes it in: a batch of one. */
final class EncodedWindow {

    /** Its word pieces between an opening and a closing mark. */
    final long[][] ids;

    /** 1 for the pieces of words that start with a capital. */
    final long[][] upper;

    /** Where each word's first piece stands. */
    final long[][] starts;

    private EncodedWindow(long[] ids, long[] upper, long[] starts) {
        this.ids = new long[][] {ids};
        this.upper = new long[][] {upper};
        this.starts = new long[][] {starts};
    }

    static EncodedWindow of(Window window, int opening, int closing) {
        var words = window.words();
        int size = window.pieces() + 2;
        var ids = new long[size];
        var upper = new long[size];
        var starts = new long[words.size()];
        ids[0] = opening;
        ids[size - 1] = closing;
        int at = 1;
        for (int i = 0; i < words.size(); i++) {
            starts[i] = at;
            for (int piece : words.get(i).pieces()) {
                ids[at] = piece;
                upper[at] = words.get(i).upper() ? 1 : 0;
                at++;
            }
        }
        return new EncodedWindow(ids, upper, starts);
    }
}
