package org.claimledger.extraction;

/** How far its source stands behind a statement. */
public enum Modality {
    ASSERTED,
    /** The source says that it is not so; a denial of P is no claim of P. */
    DENIED,
    /** The source says that it may, might or appears to be so. */
    HEDGED,
    /** The source says that it is not known. */
    UNCLEAR
}
