package org.claimledger.flag;

import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.http.Selection;
import org.claimledger.shared.page.Direction;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which way a list of flags is asked for, and what of them. */
public class FlagListing {

    @RestQuery
    @Nullable
    String order;

    @RestQuery
    @Nullable
    String fields;

    Direction direction() {
        var way = Parameters.choice("order", order, Direction.class);
        return way == null ? Direction.DESC : way;
    }

    Selection selection() {
        return Selection.of(fields, FlagView.class);
    }
}
