package org.claimledger.claim;

import org.claimledger.article.PrintedNotice;
import org.claimledger.article.diff.Significance;
import org.claimledger.extraction.ExtractedNotice;
import org.claimledger.extraction.Span;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a claim in a revision.
 *
 * @param before where it stood last; nothing if the revision was published before it was known to stand anywhere
 * @param place where in the revision it stands, or its successor; nothing if neither does
 * @param notice what the revision says of it
 */
record Outcome(
        ClaimEvent.Kind kind,
        Claim claim,
        @Nullable Standing before,
        @Nullable Span place,
        @Nullable Claim successor,
        @Nullable Significance significance,
        @Nullable PrintedNotice notice) {

    static Outcome kept(
            Claim claim, @Nullable Standing before, Span place, boolean isMoved, @Nullable Significance significance) {
        var kind = isMoved ? ClaimEvent.Kind.MOVED : ClaimEvent.Kind.KEPT;
        return new Outcome(kind, claim, before, place, null, significance, null);
    }

    static Outcome amended(
            Claim claim,
            Standing before,
            Claim successor,
            Span place,
            Significance significance,
            @Nullable PrintedNotice notice) {
        var kind = notice != null && corrects(notice.kind()) ? ClaimEvent.Kind.CORRECTED : ClaimEvent.Kind.AMENDED;
        return new Outcome(kind, claim, before, place, successor, significance, notice);
    }

    static Outcome withdrawn(Claim claim, Standing before, @Nullable PrintedNotice notice) {
        return new Outcome(ClaimEvent.Kind.WITHDRAWN, claim, before, null, null, Significance.SUBSTANTIAL, notice);
    }

    /** An update says what is new, and an editor's note anything; the others say what was wrong. */
    private static boolean corrects(ExtractedNotice.Kind notice) {
        return switch (notice) {
            case CORRECTION, CLARIFICATION, RETRACTION -> true;
            case UPDATE, EDITORS_NOTE -> false;
        };
    }
}
