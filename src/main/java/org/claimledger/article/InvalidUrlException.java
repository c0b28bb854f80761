package org.claimledger.article;

/** What was handed in as an article's address is none; the message says why, for whoever sent it. */
public final class InvalidUrlException extends RuntimeException {

    InvalidUrlException(String message) {
        super(message);
    }
}
