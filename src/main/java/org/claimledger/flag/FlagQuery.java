package org.claimledger.flag;

import org.claimledger.outlet.AskedOutlet;
import org.claimledger.shared.http.Parameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of a list of flags, as a client writes them. */
public class FlagQuery {

    @RestQuery
    @Nullable
    String type;

    @RestQuery
    @Nullable
    String state;

    @RestQuery
    @Nullable
    String verdict;

    @RestQuery
    @Nullable
    String outlet;

    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    String since;

    FlagFilter filter() {
        return new FlagFilter(
                Parameters.choice("type", type, FlagType.class),
                Parameters.choice("state", state, FlagState.class),
                Parameters.choice("verdict", verdict, Verdict.class),
                AskedOutlet.ofNullable(outlet),
                Parameters.words("q", q),
                Parameters.instant("since", since));
    }
}
