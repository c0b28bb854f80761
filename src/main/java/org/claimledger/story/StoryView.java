package org.claimledger.story;

import java.util.List;
import org.claimledger.article.ArticleView;
import org.claimledger.claim.EvidenceView;
import org.claimledger.outlet.OutletName;
import org.jspecify.annotations.Nullable;

/**
 * A story as the API shows it.
 *
 * @param complete whether all that belongs to it was looked at
 * @param furtherStatements how many are not shown
 */
record StoryView(
        String article,
        boolean complete,
        List<ColumnView> outlets,
        List<StatementView> statements,
        int furtherStatements) {

    /** An outlet that tells the story, and where; nowhere if what it says was entered by hand. */
    record ColumnView(String slug, String name, List<ArticleView> articles) {}

    /**
     * A statement, and how each outlet stands to it.
     *
     * @param claim the first that was published of it
     */
    record StatementView(String claim, String text, List<CellView> cells) {}

    /** How one outlet stands to a statement, by what weighs most of what it says on it. */
    record CellView(String outlet, Stance stance, List<TellingView> claims) {

        static CellView of(String outlet, List<TellingView> claims) {
            return new CellView(
                    outlet, claims.isEmpty() ? Stance.SILENT : claims.get(0).stance(), claims);
        }
    }

    /**
     * A claim behind a cell.
     *
     * @param cites whose report it is
     * @param relation by which it, or another that says the same, speaks against the statement or revises it
     */
    record TellingView(
            String claim,
            Stance stance,
            String text,
            @Nullable String article,
            @Nullable EvidenceView evidence,
            List<OutletName> cites,
            @Nullable String relation) {}
}
