package org.claimledger.extraction;

/** How its source stands to a statement. Only what is asserted is told as a fact. */
public enum Modality {
    ASSERTED,
    /** The source says that it is not so, or will have none of it; a denial of P is no claim of P. */
    DENIED,
    /** The source believes, expects or suggests it, or says that it may or appears to be so. */
    HEDGED,
    /** The source says that it is not known, or leaves it open: "did not say whether". */
    UNCLEAR,
    /** The source asks whether it is so, or calls it into question. */
    QUESTIONED,
    /** It is said of a case that is only imagined: "if the bill fails", "would have resigned". */
    HYPOTHETICAL,
    /** The source binds itself to do it, for good or ill: a promise, a pledge, a threat. */
    PROMISED,
    /** The source wants it: a wish, an intention, a demand, a recommendation. */
    WANTED
}
