package org.claimledger.flag;

/** Whether there is still what a flag tells of, whatever a person says of it. */
public enum FlagState {
    OPEN,
    /**
     * The outlet that was behind has followed, or what it was behind of no longer stands; or later rules do not find again what
     * nobody has decided on.
     */
    CLOSED
}
