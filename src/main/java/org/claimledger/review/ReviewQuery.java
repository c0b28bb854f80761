package org.claimledger.review;

import org.claimledger.shared.http.Parameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of a list of reviews, as a client writes them. */
public class ReviewQuery {

    @RestQuery
    @Nullable
    String claim;

    @RestQuery
    @Nullable
    String author;

    @RestQuery
    @Nullable
    String since;

    @RestQuery
    @Nullable
    String state;

    ReviewFilter filter() {
        return new ReviewFilter(
                claim,
                Parameters.text("author", author, 200),
                Parameters.instant("since", since),
                Parameters.choice("state", state, ReviewState.class),
                Long.MAX_VALUE);
    }
}
