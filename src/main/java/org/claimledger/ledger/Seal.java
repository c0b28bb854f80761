package org.claimledger.ledger;

import org.claimledger.shared.text.Sha256;

/**
 * What vouches for one position: the digest of what was recorded there, chained to the seal of the position before.
 *
 * @param recordedAt as the contract writes it, with six digits of a second
 * @param contentDigest SHA-256 of the change's canonical JSON, in lower-case hexadecimal
 */
record Seal(long position, String kind, String subject, String recordedAt, String contentDigest, String digest) {

    /** Before all positions. */
    static final Seal NONE = new Seal(0, "", "", "", "", "0".repeat(64));

    /** Whether it is the one that follows another. */
    boolean follows(Seal before) {
        return position == before.position + 1
                && digest.equals(digestAfter(before))
                && recordedAt.compareTo(before.recordedAt) >= 0;
    }

    private String digestAfter(Seal before) {
        return Sha256.of(
                String.join("\n", before.digest, String.valueOf(position), kind, subject, recordedAt, contentDigest));
    }
}
