package org.claimledger.search;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jboss.logging.Logger;

/**
 * How far an index has come, kept with it: written in the same commit as the claims it speaks of.
 *
 * @param form what the index is made of and how; one of another form is made anew
 * @param ledger which ledger it follows
 * @param position up to where
 * @param claim the last claim that it took in; empty if there was none
 */
record Checkpoint(String form, String ledger, long position, String claim) {

    /** Changes with the fields, the weights, the cells or the model. */
    private static final String FORM = "1 all-minilm-l6-v2-q";

    private static final Logger LOG = Logger.getLogger(Checkpoint.class);

    static Checkpoint beginning(LedgerReader ledger) {
        return new Checkpoint(FORM, ledger.ledger(), 0, "");
    }

    Checkpoint at(long position, String claim) {
        return new Checkpoint(form, ledger, position, claim);
    }

    /** The last one in a folder, if an index is there and it goes on where the ledger is. */
    static Optional<Checkpoint> in(Directory folder, LedgerReader ledger) throws IOException {
        if (!DirectoryReader.indexExists(folder)) {
            return Optional.empty();
        }
        try {
            var kept = of(SegmentInfos.readLatestCommit(folder).getUserData());
            return Optional.of(kept).filter(checkpoint -> checkpoint.fits(ledger));
        } catch (IOException | NumberFormatException unreadable) {
            LOG.warnf("The index in %s cannot be read (%s) and is made anew", folder, unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** A ledger that was put back to an older state does not know what the index has seen last. */
    private boolean fits(LedgerReader ledger) {
        return form.equals(FORM)
                && this.ledger.equals(ledger.ledger())
                && position <= ledger.head()
                && (claim.isEmpty() || ledger.has(claim));
    }

    private static Checkpoint of(Map<String, String> kept) {
        return new Checkpoint(
                kept.getOrDefault("form", ""),
                kept.getOrDefault("ledger", ""),
                Long.parseLong(kept.getOrDefault("position", "0")),
                kept.getOrDefault("claim", ""));
    }

    Map<String, String> kept() {
        return Map.of("form", form, "ledger", ledger, "position", Long.toString(position), "claim", claim);
    }
}
