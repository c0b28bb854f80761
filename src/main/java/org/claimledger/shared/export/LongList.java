package org.claimledger.shared.export;

import java.io.IOException;
import java.util.function.Function;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.page.Stretch;

/**
 * A list of any length as it was at one position of the ledger. It is read in stretches, so no more than one of them is in
 * memory, and while a client takes its time nothing waits in the database.
 */
public final class LongList<T> {

    private static final int AT_ONCE = 500;

    private final long position;
    private final long limit;
    private final Function<PageRequest, Page<T>> list;
    private final Page<T> first;

    private LongList(long position, long limit, Function<PageRequest, Page<T>> list) {
        this.position = position;
        this.limit = limit;
        this.list = list;
        this.first = list.apply(new Stretch(atMost(limit), null));
    }

    /**
     * A list whose first stretch is read at once, so that a question that cannot be answered is refused before anything is
     * sent.
     *
     * @param list any part of it, as it was at this position whenever it is asked for
     */
    public static <T> LongList<T> of(long position, ExportRequest asked, Function<PageRequest, Page<T>> list) {
        return new LongList<>(position, asked.limit(), list);
    }

    /** Where the items go. */
    interface Sink<T> {

        void take(T item) throws IOException;

        /** Sends off what was taken. */
        void flush() throws IOException;
    }

    void pour(Sink<T> sink) throws IOException {
        long left = limit;
        for (var stretch = first; ; ) {
            for (T item : stretch.items()) {
                sink.take(item);
            }
            sink.flush();
            left -= stretch.items().size();
            var next = stretch.nextCursor();
            if (next == null || left <= 0) {
                return;
            }
            stretch = list.apply(new Stretch(atMost(left), next));
        }
    }

    private static int atMost(long left) {
        return (int) Math.min(left, AT_ONCE);
    }

    long position() {
        return position;
    }
}
