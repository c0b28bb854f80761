package org.claimledger.extraction;

/** Where a source made a statement. */
public enum Medium {
    TWITTER,
    FACEBOOK,
    SOCIAL_MEDIA,
    STATEMENT,
    INTERVIEW,
    SPEECH,
    BRIEFING,
    LETTER,
    EMAIL,
    TELEVISION,
    TESTIMONY,
    COURT_FILING
}
