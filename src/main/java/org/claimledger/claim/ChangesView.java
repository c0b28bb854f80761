package org.claimledger.claim;

import java.time.Instant;
import java.util.List;
import org.claimledger.article.RevisionView.NoticeView;
import org.claimledger.article.diff.Significance;
import org.jspecify.annotations.Nullable;

/** What changed from one revision of an article to another, as the API shows it. */
record ChangesView(
        String article,
        VersionView from,
        VersionView to,
        @Nullable LineView headline,
        @Nullable LineView byline,
        List<NoticeView> notices,
        List<HunkView> hunks) {

    /** One of the two revisions. */
    record VersionView(String revision, int number, Instant revisedAt, Instant recordedAt) {}

    /** A headline or a byline that changed; either may have been missing. */
    record LineView(@Nullable String before, @Nullable String after, Significance significance) {}

    /** What happened to a sentence. */
    enum Kind {
        INSERT,
        DELETE,
        CHANGE,
        MOVE
    }

    /** Words where they stand; none where the start is the end. */
    record WordsView(int start, int end, String exact) {}

    /** Words that others replaced. */
    record ReplacementView(
            @Nullable WordsView before, @Nullable WordsView after) {}

    /**
     * A sentence that was put in, taken out, changed or moved.
     *
     * @param words what differs within a changed sentence
     * @param silent whether no new notice tells of it
     * @param claimsBefore the claims that stood there
     * @param claimsAfter the claims that stand there now
     */
    record HunkView(
            Kind kind,
            Significance significance,
            @Nullable WordsView before,
            @Nullable WordsView after,
            List<ReplacementView> words,
            boolean silent,
            @Nullable NoticeView notice,
            List<String> claimsBefore,
            List<String> claimsAfter) {}
}
