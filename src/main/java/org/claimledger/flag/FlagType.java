package org.claimledger.flag;

/** What a flag asks a person to look at. */
public enum FlagType {
    CONTRADICTION,
    UPDATE
}
