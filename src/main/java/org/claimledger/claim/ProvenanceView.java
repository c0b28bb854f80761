package org.claimledger.claim;

import java.time.Instant;
import java.util.List;
import org.claimledger.article.Article;
import org.claimledger.article.Revision;
import org.claimledger.claim.ClaimView.HopView;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.outlet.OutletName;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim comes from, as the API shows it: the chain from who publishes it to its root, the text in which it stands, and
 * how it came into the ledger, which was by reading an article or by hand.
 */
record ProvenanceView(
        String claim,
        String text,
        ClaimKind kind,
        OutletName publisher,
        @Nullable OutletName origin,
        List<HopView> chain,
        @Nullable ArticleSource article,
        @Nullable RevisionSource revision,
        @Nullable EvidenceView evidence,
        @Nullable String url,
        @Nullable Reading extraction,
        @Nullable ByHand entry) {

    /** The article that reports it. */
    record ArticleSource(String id, String url, Instant publishedAt) {

        static ArticleSource of(Article article) {
            return new ArticleSource(article.id(), article.url(), article.publishedAt());
        }
    }

    /** The revision in which it first stood. */
    record RevisionSource(String id, int number, String headline, Instant revisedAt, String sha256) {

        static RevisionSource of(Revision revision) {
            return new RevisionSource(
                    revision.id(), revision.number(), revision.headline(), revision.revisedAt(), revision.sha256());
        }
    }

    /** That the service read it in the revision. */
    record Reading(Instant recordedAt, @Nullable String release) {}

    /** That somebody entered it. */
    record ByHand(Instant recordedAt, @Nullable String by) {}

    static ProvenanceView of(Claim claim) {
        var article = claim.article();
        var revision = claim.revision();
        return new ProvenanceView(
                claim.id(),
                claim.text(),
                claim.kind(),
                OutletName.of(claim.outlet()),
                OutletName.ofNullable(claim.origin()),
                claim.attribution().stream().map(HopView::of).toList(),
                article == null ? null : ArticleSource.of(article),
                revision == null ? null : RevisionSource.of(revision),
                EvidenceView.of(claim),
                claim.url(),
                revision == null ? null : new Reading(claim.recordedAt(), revision.reader()),
                revision == null ? new ByHand(claim.recordedAt(), claim.enteredBy()) : null);
    }
}
