package org.claimledger.flag;

/** What a flag asks a person to look at. */
public enum FlagType {
    CONTRADICTION,
    /** Two speakers, each of whom an outlet may report rightly. */
    DISPUTE,
    UPDATE
}
