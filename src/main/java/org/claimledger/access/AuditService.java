package org.claimledger.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Keeps the audit trail, in transactions of its own: what is written of an act stays, whatever becomes of the act. */
@ApplicationScoped
@Transactional
class AuditService {

    private final ActRepository acts;
    private final EntityManager entities;
    private final Clock clock;

    AuditService(ActRepository acts, EntityManager entities, Clock clock) {
        this.acts = acts;
        this.entities = entities;
        this.clock = clock;
    }

    /** Writes down an act that is about to be done; returns its id. */
    String begin(Identity by, String operation, Act.Sent request) {
        var act = new Act(by, operation, request, clock.instant());
        acts.persist(act);
        return act.id();
    }

    void end(String act, int status, @Nullable String subject) {
        entities.persist(new ActOutcome(act, status, subject, clock.instant()));
    }

    Page<ActView> list(ActFilter filter, PageRequest page) {
        var filters = "audit" + filter;
        var found = acts.matching(filter, page.after(filters, 1).orElse(null), page.limit() + 1);
        return Page.of(found, page, filters, act -> List.of(act.id()));
    }
}
