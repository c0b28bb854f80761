package org.claimledger.search;

/** The index cannot be read or written at present. The ledger is whole all the same. */
final class IndexFailure extends RuntimeException {

    IndexFailure(String message, Exception cause) {
        super(message, cause);
    }
}
