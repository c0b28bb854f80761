package org.claimledger.review;

/** What the author of a review is. */
public enum AuthorKind {
    ORGANISATION,
    PERSON
}
