package org.claimledger.flag;

import java.time.Instant;
import java.util.Map;
import org.claimledger.claim.SideView;
import org.claimledger.claim.Withdrawal;
import org.jspecify.annotations.Nullable;

/** A flag as the API shows it. */
public record FlagView(
        String id,
        FlagType type,
        String subtype,
        double confidence,
        Verdict verdict,
        @Nullable String note,
        @Nullable Instant decidedAt,
        FormerVerdict.@Nullable View formerVerdict,
        String explanation,
        SideView left,
        SideView right,
        String rule,
        String relation,
        String run,
        Instant recordedAt) {

    static FlagView of(Flag flag, Map<String, Withdrawal> withdrawals) {
        var former = FormerVerdict.of(flag, withdrawals);
        @Nullable VerdictGiven last = former.isPresent() ? null : flag.lastVerdict();
        return new FlagView(
                flag.id(),
                flag.type(),
                flag.subtype(),
                flag.confidence(),
                last == null ? Verdict.OPEN : last.verdict(),
                last == null ? null : last.note(),
                last == null ? null : last.decidedAt(),
                former.map(FormerVerdict::view).orElse(null),
                flag.explanation(),
                SideView.of(flag.earlier()),
                SideView.of(flag.later()),
                flag.rule(),
                flag.relation(),
                flag.run(),
                flag.recordedAt());
    }
}
