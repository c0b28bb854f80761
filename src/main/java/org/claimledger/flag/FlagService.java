package org.claimledger.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
    private final OutletService outlets;
    private final Ledger ledger;
    private final EntityManager entities;

    FlagService(FlagRepository flags, OutletService outlets, Ledger ledger, EntityManager entities) {
        this.flags = flags;
        this.outlets = outlets;
        this.ledger = ledger;
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void raise(NewFlag found, Instant recordedAt) {
        flags.persist(new Flag(found, recordedAt));
    }

    /** The flags in which any of these claims stands. */
    public List<FlagView> on(Collection<String> claims) {
        return claims.isEmpty()
                ? List.of()
                : flags.on(claims).stream().map(FlagView::of).toList();
    }

    VersionedFlag get(String id) {
        return flags.findByIdOptional(id)
                .map(VersionedFlag::of)
                .orElseThrow(() -> ProblemException.notFound("flag", id));
    }

    Page<FlagView> list(FlagFilter filter, PageRequest page) {
        outlets.filter("outlet", filter.outlet());
        var filters = "flags" + filter;
        var found = flags.matching(filter, page.after(filters, 1).orElse(null), page.limit() + 1);
        return Page.of(found, page, filters, flag -> List.of(flag.id())).map(FlagView::of);
    }

    /** Adds a verdict, unless somebody else has given one that the client has not seen. */
    VersionedFlag decide(String id, @Nullable Integer seen, NewVerdict verdict) {
        var flag = flags.locked(id).orElseThrow(() -> ProblemException.notFound("flag", id));
        if (seen != null && seen != flag.version()) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED, "Read the flag again and decide anew.");
        }
        var positions = ledger.advance(1);
        entities.persist(flag.decide(verdict, positions.recordedAt(), positions.next()));
        return VersionedFlag.of(flag);
    }
}
