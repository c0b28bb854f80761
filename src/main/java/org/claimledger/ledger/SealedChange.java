package org.claimledger.ledger;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * One change that the ledger has recorded, with what vouches for it.
 *
 * @param recordedAt with six digits of a second, as it is sealed
 * @param change the canonical JSON (RFC 8785) of all that was recorded
 * @param contentDigest SHA-256 of that, in lower-case hexadecimal
 * @param digest chained to that of the position before
 */
public record SealedChange(
        long position,
        String kind,
        String subject,
        String recordedAt,
        @JsonRawValue String change,
        String contentDigest,
        String digest) {}
