package org.claimledger.outlet;

import java.util.List;
import org.claimledger.shared.export.Column;

/** Outlets as a table; the other names of one stand in one cell, and so do its domains. */
final class OutletColumns {

    static final List<Column<OutletView>> ALL = List.of(
            new Column<>("slug", OutletView::slug),
            new Column<>("name", OutletView::name),
            new Column<>("aliases", outlet -> String.join("; ", outlet.aliases())),
            new Column<>("domains", outlet -> String.join(" ", outlet.domains())),
            new Column<>("timeZone", OutletView::timeZone),
            new Column<>("recordedAt", OutletView::recordedAt),
            new Column<>("mergedInto", OutletView::mergedInto));

    private OutletColumns() {}
}
