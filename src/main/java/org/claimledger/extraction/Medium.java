package org.claimledger.extraction;

/** Where a source made a statement. */
public enum Medium {
    TWITTER,
    BLUESKY,
    MASTODON,
    TRUTH_SOCIAL,
    FACEBOOK,
    INSTAGRAM,
    SOCIAL_MEDIA,
    STATEMENT,
    INTERVIEW,
    SPEECH,
    BRIEFING,
    LETTER,
    EMAIL,
    MEMO,
    OP_ED,
    BLOG,
    BOOK,
    PODCAST,
    RADIO,
    TELEVISION,
    TESTIMONY,
    COURT_FILING
}
