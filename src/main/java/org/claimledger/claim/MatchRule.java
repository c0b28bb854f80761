package org.claimledger.claim;

/** Why two names are held to be one speaker's. */
enum MatchRule {
    /** The same last name and the same title. */
    SAME_TITLE,
    /** The same last name in articles of one week about the same. */
    SAME_STORY,
    /** The same first and last name, once with a middle name. */
    SAME_FULL_NAME
}
