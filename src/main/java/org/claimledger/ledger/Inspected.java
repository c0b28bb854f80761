package org.claimledger.ledger;

import org.jspecify.annotations.Nullable;

/** One position as it is found: its seal, and what stands there now; either may be missing. */
record Inspected(
        long position, @Nullable Seal seal, @Nullable Standing standing) {

    /** What stands at a position. */
    record Standing(String kind, String subject, String recordedAt, String contentDigest) {}

    /** What is wrong here, where the position follows that of the seal before; null where nothing is. */
    @Nullable
    Damage damageAfter(Seal before) {
        if (position <= before.position()) {
            return damage(Damage.What.INSERTED);
        }
        if (position > before.position() + 1) {
            return new Damage(before.position() + 1, null, null, Damage.What.MISSING);
        }
        if (seal == null) {
            return damage(Damage.What.UNSEALED);
        }
        if (standing == null) {
            return damage(Damage.What.REMOVED);
        }
        if (!vouchesFor(seal, standing, before)) {
            return damage(Damage.What.CHANGED);
        }
        return seal.follows(before) ? null : damage(Damage.What.UNCHAINED);
    }

    /** What was recorded when a clock was behind is sealed with the time of the position before. */
    private static boolean vouchesFor(Seal seal, Standing standing, Seal before) {
        var recordedAt =
                standing.recordedAt.compareTo(before.recordedAt()) < 0 ? before.recordedAt() : standing.recordedAt;
        return seal.kind().equals(standing.kind)
                && seal.subject().equals(standing.subject)
                && seal.recordedAt().equals(recordedAt)
                && seal.contentDigest().equals(standing.contentDigest);
    }

    Damage damage(Damage.What what) {
        if (standing != null) {
            return new Damage(position, standing.kind, standing.subject, what);
        }
        return seal == null
                ? new Damage(position, null, null, what)
                : new Damage(position, seal.kind(), seal.subject(), what);
    }
}
