package org.claimledger.net;

/** Why something on the net could not be asked, or what it answered not be read. */
public enum FailureKind {
    /** Its address, or one that it redirects to, may not be asked. */
    ADDRESS_REFUSED,
    NAME_NOT_FOUND,
    UNREACHABLE,
    /** The certificate is not to be trusted, or there is no common protocol. */
    INSECURE,
    TIMED_OUT,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    /** It is of another media type than what is watched should be. */
    WRONG_CONTENT,
    /** The host's robots.txt disallows it, or cannot be read. */
    ROBOTS,
    /** The host answered with a status other than success. */
    STATUS,
    /** What was answered is no HTTP, or it broke off. */
    BROKEN_ANSWER,
    /** It is no feed. */
    UNREADABLE,
    /** It was read, but it is no article that the ledger takes. */
    NOT_ACCEPTED,
    /** A fault of this service, which is in its log. */
    INTERNAL
}
