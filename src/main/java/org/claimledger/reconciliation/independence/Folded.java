package org.claimledger.reconciliation.independence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sources that count as one, and why.
 *
 * @param owner of what outlets of one owner publish or found, the owner
 * @param share of near-copies, how much of the wording those two share that are least alike
 * @param claims of near-copies, the claims whose texts are alike
 */
public record Folded(
        Reason why,
        List<Source> sources,
        @Nullable String owner,
        @Nullable Double share,
        List<String> claims) {

    /** Why sources count as one. */
    public enum Reason {
        COMMON_OWNER,
        /** Their texts share most of their words. */
        NEAR_COPY
    }

    static Folded byOwner(List<Source> sources) {
        return new Folded(Reason.COMMON_OWNER, sources, sources.get(0).owner(), null, List.of());
    }

    static Folded asCopies(List<NearCopy> family) {
        var reports = family.stream().flatMap(NearCopy::reports).distinct().toList();
        return new Folded(
                Reason.NEAR_COPY,
                reports.stream().map(Report::publisher).distinct().toList(),
                null,
                family.stream().mapToDouble(NearCopy::share).min().orElse(0),
                reports.stream().map(Report::claim).sorted().toList());
    }
}
