package org.claimledger.story;

/** How an outlet stands to a statement; what weighs more comes first. */
enum Stance {
    /** It prints what cannot hold beside it. */
    CONTRADICTS,
    /** It prints that somebody denies it, and both may be reported rightly. */
    DISPUTES,
    /** It prints what revises it, or counts more of what grows. */
    UPDATES,
    /** It prints it as its own finding, or from those who said it. */
    SAYS,
    /** It prints it as the report of another outlet. */
    CITES,
    /** Nothing that the ledger has of it is on this. */
    SILENT
}
