package org.claimledger.review;

/** What the author of a review is. */
enum AuthorKind {
    ORGANISATION,
    PERSON
}
