package org.claimledger.extraction;

/** How an article presents a statement. */
public enum ClaimKind {
    /** The source's own words, in quotation marks. */
    QUOTATION,
    /** The outlet's words about what a source said, with some of the source's own in quotation marks. */
    MIXED,
    /** The outlet's words about what a source said. */
    PARAPHRASE,
    /** What the outlet says on its own account. */
    REPORT,
    /** What the article says of its own change. */
    NOTICE
}
