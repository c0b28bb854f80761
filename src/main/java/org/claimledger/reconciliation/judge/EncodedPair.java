package org.claimledger.reconciliation.judge;

import java.util.List;

/** Two statements as the model takes them in: one after the other, a batch of one. */
final class EncodedPair {

    /** Word pieces of a pair with its three marks; of what is longer the end of the longer statement is left out. */
    static final int LONGEST = 128;

    private static final int MARKS = 3;

    /** The word pieces: an opening mark, the left statement, a mark, the right one, a mark. */
    final long[][] ids;

    /** 1 for what belongs to the right statement. */
    final long[][] side;

    private EncodedPair(long[] ids, long[] side) {
        this.ids = new long[][] {ids};
        this.side = new long[][] {side};
    }

    static EncodedPair of(List<Integer> left, List<Integer> right, int opening, int closing) {
        int room = LONGEST - MARKS;
        int fewer = Math.min(left.size(), right.size());
        int most = Math.max(room - fewer, (room + 1) / 2);
        var leftCut = left.subList(0, Math.min(left.size(), most));
        var rightCut = right.subList(0, Math.min(right.size(), room - leftCut.size()));
        var ids = new long[leftCut.size() + rightCut.size() + MARKS];
        var side = new long[ids.length];
        ids[0] = opening;
        int at = 1;
        for (int piece : leftCut) {
            ids[at++] = piece;
        }
        ids[at++] = closing;
        for (int piece : rightCut) {
            side[at] = 1;
            ids[at++] = piece;
        }
        side[at] = 1;
        ids[at] = closing;
        return new EncodedPair(ids, side);
    }
}
