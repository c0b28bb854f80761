package org.claimledger.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.claimledger.ledger.ChangeKind;
import org.claimledger.ledger.SealedChange;
import org.claimledger.ledger.SealedLedger;
import org.jspecify.annotations.Nullable;

/** All that the ledger records, in the order in which it was recorded, so that a copy of it can be kept. */
@ApplicationScoped
class ChangeFeed {

    /** A revision may have some hundred thousand characters. */
    private static final int AT_ONCE = 100;

    private final SealedLedger ledger;
    private final ObjectMapper json;

    ChangeFeed(SealedLedger ledger, ObjectMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    ChangePage page(ChangeRequest asked) {
        long head = ledger.head();
        long after = asked.after(head);
        int limit = asked.pageLimit();
        var found = ledger.changes(after, head, asked.kind(), limit);
        return new ChangePage(found, end(found, limit, head), head);
    }

    /** One change a line, up to the head. */
    StreamingOutput lines(ChangeRequest asked) {
        long head = ledger.head();
        long after = asked.after(head);
        long limit = asked.lineLimit();
        @Nullable ChangeKind kind = asked.kind();
        return lines -> write(after, head, kind, limit, lines);
    }

    private void write(long from, long head, @Nullable ChangeKind kind, long limit, OutputStream lines)
            throws IOException {
        long after = from;
        long left = limit;
        while (after < head && left > 0) {
            int most = (int) Math.min(AT_ONCE, left);
            var found = ledger.changes(after, head, kind, most);
            for (var change : found) {
                lines.write(json.writeValueAsBytes(change));
                lines.write('\n');
            }
            lines.flush();
            left -= found.size();
            after = end(found, most, head);
        }
    }

    /** How far those reach of which so many were asked for: to the head where there are no more. */
    private static long end(List<SealedChange> found, int most, long head) {
        return found.size() < most ? head : found.get(found.size() - 1).position();
    }
}
