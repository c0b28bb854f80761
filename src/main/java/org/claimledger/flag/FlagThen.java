package org.claimledger.flag;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimledger.claim.Claim;
import org.claimledger.claim.SideView;
import org.claimledger.claim.Standings;
import org.claimledger.claim.Withdrawal;
import org.claimledger.ledger.AsOf;
import org.jspecify.annotations.Nullable;

/** A flag with the verdicts on it and what had become of its claims, as of two times. */
record FlagThen(
        Flag flag,
        List<VerdictGiven> verdicts,
        Map<String, Withdrawal> withdrawals,
        Standings standings,
        @Nullable Lapse lapse) {

    static FlagThen of(
            Flag flag, Map<String, Withdrawal> withdrawals, Standings standings, @Nullable Lapse lapse, AsOf asOf) {
        var verdicts = flag.verdicts().stream()
                .filter(given -> asOf.knows(given.position()))
                .toList();
        return new FlagThen(flag, verdicts, withdrawals, standings, lapse);
    }

    /** What became of its claims. */
    Stream<Withdrawal> changes() {
        return flag.claims().stream().flatMap(claim -> Stream.ofNullable(withdrawals.get(claim.id())));
    }

    /** The newest verdict, if there was any. */
    @Nullable
    VerdictGiven lastVerdict() {
        return verdicts.isEmpty() ? null : verdicts.get(verdicts.size() - 1);
    }

    /** When the flag was raised, or decided last. */
    Instant decided() {
        var last = lastVerdict();
        return last == null ? flag.recordedAt() : last.decidedAt();
    }

    SideView side(Claim claim) {
        return SideView.of(claim, standings);
    }
}
