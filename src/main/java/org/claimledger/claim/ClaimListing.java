package org.claimledger.claim;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.http.Selection;
import org.claimledger.shared.page.Direction;
import org.claimledger.shared.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** In which order a list of claims is asked for, and what of them and beside them shall be shown. */
public class ClaimListing {

    @RestQuery
    @Nullable
    String sort;

    @RestQuery
    @Nullable
    String order;

    @RestQuery
    @Nullable
    String facets;

    @RestQuery
    @Nullable
    String fields;

    @RestQuery
    @Nullable
    String include;

    /** The best first where words are looked for, else the newest. */
    ClaimSort sort(boolean looksForWords) {
        var asked = Parameters.choice("sort", sort, ClaimOrder.class);
        var usual = looksForWords ? ClaimOrder.RELEVANCE : ClaimOrder.PUBLISHED;
        if (asked == ClaimOrder.RELEVANCE && !looksForWords) {
            throw ProblemException.invalidParameter("sort", "can be relevance only where q says to what");
        }
        var way = Parameters.choice("order", order, Direction.class);
        return new ClaimSort(asked == null ? usual : asked, way == null ? Direction.DESC : way);
    }

    /** Refuses every order but that of a ranking, which has but one. */
    void requireRanking() {
        if (sort != null && Parameters.choice("sort", sort, ClaimOrder.class) != ClaimOrder.RELEVANCE) {
            throw ProblemException.invalidParameter("sort", "can only be relevance with like, which ranks by nearness");
        }
        if (order != null && Parameters.choice("order", order, Direction.class) != Direction.DESC) {
            throw ProblemException.invalidParameter("order", "can only be desc with like: the nearest come first");
        }
    }

    Set<String> facets() {
        var known = Stream.of(ClaimFacet.values()).map(ClaimFacet::word).toList();
        return Parameters.names("facets", facets, known);
    }

    Selection selection() {
        return Selection.of(fields, ClaimView.class);
    }

    Set<String> include(Collection<String> known) {
        return Parameters.names("include", include, known);
    }
}
