package org.claimledger.ingest.bulk;

import org.jspecify.annotations.Nullable;

/** One line of an import, as it came. */
final class KeptLine {

    private final long number;
    private final byte @Nullable [] content;
    private final int attempts;

    /**
     * A line.
     *
     * @param content nothing where it was too long to be kept
     * @param attempts how often it was tried in vain
     */
    KeptLine(long number, byte @Nullable [] content, int attempts) {
        this.number = number;
        this.content = content == null ? null : content.clone();
        this.attempts = attempts;
    }

    /** Counted from one; blank lines count. */
    long number() {
        return number;
    }

    byte @Nullable [] content() {
        return content == null ? null : content.clone();
    }

    int size() {
        return content == null ? 0 : content.length;
    }

    int attempts() {
        return attempts;
    }
}
