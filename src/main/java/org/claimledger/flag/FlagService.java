package org.claimledger.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.claimledger.claim.ClaimService;
import org.claimledger.claim.Withdrawal;
import org.claimledger.ledger.Ledger;
import org.claimledger.outlet.OutletService;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The use cases on flags. */
@ApplicationScoped
@Transactional
public class FlagService {

    private final FlagRepository flags;
    private final ClaimService claims;
    private final OutletService outlets;
    private final Ledger ledger;
    private final EntityManager entities;

    FlagService(
            FlagRepository flags, ClaimService claims, OutletService outlets, Ledger ledger, EntityManager entities) {
        this.flags = flags;
        this.claims = claims;
        this.outlets = outlets;
        this.ledger = ledger;
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void raise(NewFlag found, Instant recordedAt) {
        flags.persist(new Flag(found, recordedAt));
    }

    /** The flags in which any of these claims stands. */
    public List<FlagView> on(Collection<String> these) {
        if (these.isEmpty()) {
            return List.of();
        }
        var found = flags.on(these);
        var withdrawals = withdrawals(found);
        return found.stream().map(flag -> FlagView.of(flag, withdrawals)).toList();
    }

    VersionedFlag get(String id) {
        var flag = flags.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("flag", id));
        return VersionedFlag.of(flag, withdrawals(List.of(flag)));
    }

    Page<FlagView> list(FlagFilter filter, PageRequest page) {
        outlets.filter("outlet", filter.outlet());
        var filters = "flags" + filter;
        var found = flags.matching(filter, page.after(filters, 1).orElse(null), page.limit() + 1);
        var withdrawals = withdrawals(found);
        return Page.of(found, page, filters, flag -> List.of(flag.id())).map(flag -> FlagView.of(flag, withdrawals));
    }

    private Map<String, Withdrawal> withdrawals(Collection<Flag> found) {
        return claims.withdrawalsOf(
                found.stream().flatMap(flag -> flag.claims().stream()).toList());
    }

    /** Adds a verdict, unless there is another verdict, or a change beneath it, that the client has not seen. */
    VersionedFlag decide(String id, @Nullable Integer seen, NewVerdict verdict) {
        var flag = flags.locked(id).orElseThrow(() -> ProblemException.notFound("flag", id));
        ledger.lock(); // from now on no claim changes
        var withdrawals = withdrawals(List.of(flag));
        if (seen != null && seen != flag.version(withdrawals)) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED, "Read the flag again and decide anew.");
        }
        var positions = ledger.advance(1);
        entities.persist(flag.decide(verdict, positions.recordedAt(), positions.next()));
        return VersionedFlag.of(flag, withdrawals);
    }
}
