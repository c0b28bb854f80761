package org.claimledger.extraction;

/** What a source in a chain of attribution is. */
public enum HopKind {
    OUTLET,
    /** One person or several, named or not. */
    PERSON,
    ORGANISATION,
    DOCUMENT
}
