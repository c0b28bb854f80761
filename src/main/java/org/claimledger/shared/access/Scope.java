package org.claimledger.shared.access;

/** What a key or a token may be good for; reading asks for none of them unless reading is closed by configuration. */
public enum Scope {
    /** Handing in articles, claims and imports, also of reviews that others have published, and keeping watches. */
    INGEST,
    /** Ruling on flags, writing reviews, undoing matches, merging outlets. */
    REVIEW,
    /** Keys, webhooks, runs; and whatever the others may. */
    ADMIN
}
