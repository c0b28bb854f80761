package org.claimledger.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimledger.ledger.AsOf;
import org.claimledger.ledger.Ledger;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.page.SortKey;

/** Finds claims by filters and words, in an order that the client chooses, and counts them. */
@ApplicationScoped
@Transactional
class ClaimListService {

    private final ClaimListRepository lists;
    private final ClaimService claims;
    private final Ledger ledger;

    ClaimListService(ClaimListRepository lists, ClaimService claims, Ledger ledger) {
        this.lists = lists;
        this.claims = claims;
        this.ledger = ledger;
    }

    /** A page of claims; and whether more match than are ranked, where they are ranked. */
    record Found(Page<ClaimView> page, boolean isBounded) {}

    Found list(ClaimFilter filter, ClaimSort sort, AsOf asOf, PageRequest page) {
        if (sort.equals(ClaimSort.NEWEST_FIRST)) {
            return new Found(claims.list(filter, asOf, page), false);
        }
        var known = claims.known(filter, asOf);
        return sort.isByRelevance() ? ranked(known, sort, asOf, page) : sorted(known, sort, asOf, page);
    }

    Facets count(ClaimFilter filter, Set<String> facets, AsOf asOf) {
        return lists.counted(claims.known(filter, asOf), facets, asOf);
    }

    private Found sorted(ClaimFilter filter, ClaimSort sort, AsOf asOf, PageRequest page) {
        var filters = "claims" + filter + asOf + sort;
        var found = lists.sorted(filter, sort, asOf, page.after(filters, 2).orElse(null), page.limit() + 1);
        return new Found(
                shown(
                        Page.of(
                                found,
                                page,
                                filters,
                                claim -> List.of(sort.order().key(claim).toString(), claim.id())),
                        asOf),
                false);
    }

    /** All pages of a ranking are of the ledger as it was for the first one: what comes later would move what was read. */
    private Found ranked(ClaimFilter filter, ClaimSort sort, AsOf asOf, PageRequest page) {
        var filters = "claims" + filter + asOf + sort;
        var after = page.after(filters, 3);
        var then = asOf.upTo(after.map(key -> key.position(0)).orElseGet(ledger::head));
        var ranked = lists.ranked(
                filter,
                Objects.requireNonNull(filter.words()),
                sort,
                then,
                after.orElse((SortKey) null),
                page.limit() + 1);
        var places = IntStream.range(0, ranked.claims().size()).boxed().toList();
        var part = Page.of(
                        places,
                        page,
                        filters,
                        place -> List.of(
                                String.valueOf(then.position()),
                                ranked.ranks().get(place),
                                ranked.claims().get(place).id()))
                .map(ranked.claims()::get);
        return new Found(shown(part, then), ranked.isBounded());
    }

    private Page<ClaimView> shown(Page<Claim> part, AsOf asOf) {
        var standings = claims.standings(part.items(), asOf);
        return part.map(claim -> ClaimView.of(claim, standings.of(claim)));
    }
}
