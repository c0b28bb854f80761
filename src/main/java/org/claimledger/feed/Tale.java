package org.claimledger.feed;

import java.util.List;

/**
 * All that a stream tells, read from the ledger. Who listens at the head hears the same as all others there, so the last
 * stretch is read once for all of them.
 */
abstract class Tale {

    /** Of a stretch; a revision may have some hundred thousand characters. */
    static final int MOST = 20;

    private volatile Last last = new Last(-1, -1, new Stretch(List.of(), -1));

    private record Last(long after, long head, Stretch stretch) {}

    /** What is told after a position, as far as the head or as much as is told at once. */
    Stretch after(long position, long head) {
        var read = last;
        if (read.after() == position && read.head() == head) {
            return read.stretch();
        }
        var told = read(position, head);
        var stretch = new Stretch(
                told, told.size() < MOST ? head : told.get(told.size() - 1).position());
        last = new Last(position, head, stretch);
        return stretch;
    }

    /** The first that is told after a position and up to the head. */
    abstract List<Told> read(long after, long head);
}
