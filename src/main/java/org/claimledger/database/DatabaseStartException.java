package org.claimledger.database;

/** Why the ledger's own database cannot start, in words for the person who started it. */
public final class DatabaseStartException extends RuntimeException {

    DatabaseStartException(String message) {
        super(message);
    }

    DatabaseStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
