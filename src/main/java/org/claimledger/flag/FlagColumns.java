package org.claimledger.flag;

import java.util.List;
import org.claimledger.claim.EvidenceView;
import org.claimledger.shared.export.Column;

/** Flags as a table. */
final class FlagColumns {

    static final List<Column<FlagView>> ALL = List.of(
            new Column<>("id", FlagView::id),
            new Column<>("type", FlagView::type),
            new Column<>("subtype", FlagView::subtype),
            new Column<>("confidence", FlagView::confidence),
            new Column<>("state", FlagView::state),
            Column.ofPart("staleSince", FlagView::stale, Staleness.View::since),
            Column.ofPart("closedAt", FlagView::closed, Staleness.EndingView::at),
            Column.ofPart("lapsedAt", FlagView::lapsed, Lapse::recordedAt),
            new Column<>("verdict", FlagView::verdict),
            new Column<>("note", FlagView::note),
            new Column<>("decidedAt", FlagView::decidedAt),
            Column.ofPart("formerVerdict", FlagView::formerVerdict, FormerVerdict.View::verdict),
            new Column<>("explanation", FlagView::explanation),
            new Column<>("leftClaim", flag -> flag.left().claim()),
            new Column<>("leftOutlet", flag -> flag.left().outlet()),
            new Column<>("leftStatus", flag -> flag.left().status()),
            Column.ofPart("leftExact", flag -> flag.left().evidence(), EvidenceView::exact),
            new Column<>("rightClaim", flag -> flag.right().claim()),
            new Column<>("rightOutlet", flag -> flag.right().outlet()),
            new Column<>("rightStatus", flag -> flag.right().status()),
            Column.ofPart("rightExact", flag -> flag.right().evidence(), EvidenceView::exact),
            new Column<>("rule", FlagView::rule),
            new Column<>("relation", FlagView::relation),
            new Column<>("run", FlagView::run),
            new Column<>("recordedAt", FlagView::recordedAt));

    private FlagColumns() {}
}
