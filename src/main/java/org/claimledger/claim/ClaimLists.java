package org.claimledger.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.claimledger.claim.ClaimListService.Found;
import org.claimledger.ledger.AsOf;
import org.claimledger.shared.http.Selection;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Answers what is asked of a list of claims: which, in what order, what of each, what beside it, and how many of all. */
@ApplicationScoped
class ClaimLists {

    private static final String INCLUDED = "included";

    private final ClaimListService lists;
    private final SimilarClaims similar;
    private final Map<String, Companion> companions = new TreeMap<>();
    private final ObjectMapper json;

    ClaimLists(ClaimListService lists, SimilarClaims similar, Instance<Companion> companions, ObjectMapper json) {
        this.lists = lists;
        this.similar = similar;
        this.json = json;
        companions.forEach(companion -> this.companions.put(companion.name(), companion));
    }

    ClaimPage answer(ClaimFilter filter, @Nullable String statement, ClaimListing asked, AsOf asOf, PageRequest page) {
        var selection = asked.selection();
        var include = asked.include(companions.keySet());
        var names = asked.facets();
        var found = find(filter, statement, asked, asOf, page);
        var shown = found.page().items();
        return new ClaimPage(
                selection.isAll() && include.isEmpty() ? shown : parts(shown, selection, include, asOf),
                found.page().nextCursor(),
                found.isBounded() ? ClaimListRepository.MOST_RANKED : null,
                names.isEmpty() ? null : lists.count(filter, names, asOf));
    }

    private Found find(
            ClaimFilter filter, @Nullable String statement, ClaimListing asked, AsOf asOf, PageRequest page) {
        if (statement == null) {
            return lists.list(filter, asked.sort(filter.words() != null), asOf, page);
        }
        asked.requireRanking();
        Page<ClaimView> nearest = similar.to(statement, filter, asOf, page);
        return new Found(nearest, false);
    }

    private List<ObjectNode> parts(List<ClaimView> claims, Selection selection, Set<String> include, AsOf asOf) {
        var beside = new LinkedHashMap<String, Map<String, ?>>();
        include.forEach(name -> beside.put(name, companion(name).beside(claims, asOf)));
        return claims.stream().map(claim -> part(claim, selection, beside)).toList();
    }

    private Companion companion(String name) {
        return Objects.requireNonNull(companions.get(name));
    }

    /** What is included is sent whole, whichever members of the claim are wanted. */
    private ObjectNode part(ClaimView claim, Selection selection, Map<String, Map<String, ?>> beside) {
        ObjectNode part = (ObjectNode) selection.from(json.valueToTree(claim));
        if (!beside.isEmpty()) {
            var included = part.putObject(INCLUDED);
            beside.forEach((name, byClaim) -> {
                Object what = byClaim.get(claim.id());
                if (what != null) {
                    included.set(name, json.valueToTree(what));
                }
            });
        }
        return part;
    }
}
