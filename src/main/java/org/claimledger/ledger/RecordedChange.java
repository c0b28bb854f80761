package org.claimledger.ledger;

/**
 * That the ledger has recorded something.
 *
 * @param kind as the contract writes it
 * @param recordedAt with six digits of a second
 */
public record RecordedChange(long position, String kind, String subject, String recordedAt) {

    static RecordedChange of(Seal seal) {
        return new RecordedChange(seal.position(), seal.kind(), seal.subject(), seal.recordedAt());
    }
}
