package org.claimledger.flag;

import java.time.Instant;
import org.claimledger.claim.SideView;
import org.jspecify.annotations.Nullable;

/** A flag as the API shows it. */
public record FlagView(
        String id,
        FlagType type,
        String subtype,
        double confidence,
        FlagState state,
        Staleness.@Nullable View stale,
        Staleness.@Nullable EndingView closed,
        @Nullable Lapse lapsed,
        Verdict verdict,
        @Nullable String note,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        FormerVerdict.@Nullable View formerVerdict,
        String explanation,
        SideView left,
        SideView right,
        String rule,
        String relation,
        String run,
        Instant recordedAt) {

    static FlagView of(FlagThen state) {
        var flag = state.flag();
        var former = FormerVerdict.of(state);
        var stale = Staleness.of(flag, state.withdrawals());
        Staleness.@Nullable EndingView closed = stale.map(Staleness::endingView).orElse(null);
        @Nullable VerdictGiven last = former.isPresent() ? null : state.lastVerdict();
        return new FlagView(
                flag.id(),
                flag.type(),
                flag.subtype(),
                flag.confidence(),
                closed == null && state.lapse() == null ? FlagState.OPEN : FlagState.CLOSED,
                stale.map(Staleness::view).orElse(null),
                closed,
                state.lapse(),
                last == null ? Verdict.OPEN : last.verdict(),
                last == null ? null : last.note(),
                last == null ? null : last.decidedAt(),
                last == null ? null : last.decidedBy(),
                former.map(FormerVerdict::view).orElse(null),
                flag.explanation(),
                state.side(flag.earlier()),
                state.side(flag.later()),
                flag.rule(),
                flag.relation(),
                flag.run(),
                flag.recordedAt());
    }
}
