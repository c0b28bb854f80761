package org.claimledger.claim;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.claimledger.claim.ClaimView.DaysView;
import org.claimledger.claim.ClaimView.HopView;
import org.claimledger.outlet.OutletName;
import org.claimledger.shared.export.Column;

/** Claims as a table: the chain of attribution in one cell, and its last hop, where the statement comes from, in cells of its own. */
final class ClaimColumns {

    static final List<Column<ClaimView>> ALL = List.of(
            new Column<>("id", ClaimView::id),
            new Column<>("text", ClaimView::text),
            new Column<>("kind", ClaimView::kind),
            new Column<>("modality", ClaimView::modality),
            new Column<>("status", ClaimView::status),
            new Column<>("outlet", claim -> claim.outlet().slug()),
            new Column<>("outletName", claim -> claim.outlet().name()),
            Column.ofPart("origin", ClaimView::origin, OutletName::slug),
            new Column<>("article", ClaimView::article),
            new Column<>("url", ClaimView::url),
            new Column<>("sources", ClaimColumns::sources),
            Column.ofPart("rootKind", ClaimView::root, HopView::kind),
            Column.ofPart("root", ClaimView::root, HopView::slug),
            Column.ofPart("rootName", ClaimView::root, HopView::name),
            Column.ofPart("rootCue", ClaimView::root, HopView::cue),
            Column.ofPart("rootMedium", ClaimView::root, HopView::medium),
            new Column<>("statedOn", ClaimView::statedOn),
            Column.ofPart("statedFrom", ClaimView::statedWithin, DaysView::from),
            Column.ofPart("statedTo", ClaimView::statedWithin, DaysView::to),
            Column.ofPart("revision", ClaimView::evidence, EvidenceView::revision),
            Column.ofPart("start", ClaimView::evidence, EvidenceView::start),
            Column.ofPart("end", ClaimView::evidence, EvidenceView::end),
            Column.ofPart("exact", ClaimView::evidence, EvidenceView::exact),
            new Column<>("publishedAt", ClaimView::publishedAt),
            new Column<>("recordedAt", ClaimView::recordedAt),
            new Column<>("position", ClaimView::position));

    private ClaimColumns() {}

    private static String sources(ClaimView claim) {
        return claim.attribution().stream().map(HopView::name).collect(joining(" > "));
    }
}
