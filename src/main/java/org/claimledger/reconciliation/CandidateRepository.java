package org.claimledger.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.claimledger.claim.Claim;
import org.claimledger.shared.sql.IdQuery;

/** The claims worth comparing with one: they share rare terms with it and were published near it in time. */
@ApplicationScoped
class CandidateRepository {

    private final EntityManager entities;
    private final ReconciliationConfig config;

    CandidateRepository(EntityManager entities, ReconciliationConfig config) {
        this.entities = entities;
        this.config = config;
    }

    /**
     * Reads a bounded range of the index for each term of the claim: first to count how common the term is, then, if it is
     * not too common, to find who shares it. A shared term weighs the more, the rarer it is (inverse document frequency:
     * Sparck Jones, A statistical interpretation of term specificity, 1972).
     *
     * @param inputPosition claims recorded later are left for their own run
     */
    List<String> of(Claim claim, long inputPosition) {
        return IdQuery.of(entities, """
                        with own as (
                            select distinct term
                            from claim c join revision r on r.id = c.revision, unnest(c.terms || r.topic) term
                            where c.id = :claim),
                        weighed as materialized (
                            select own.term, ln((:common + 1.0) / count(*)) as weight
                            from own cross join lateral (
                                select 1 from claim_term
                                where term = own.term and published_at between :from and :to
                                limit :common) near
                            group by own.term
                            having count(*) < :common),
                        sharing as (
                            select t.claim, sum(w.weight) as weight
                            from weighed w
                            join claim_term t on t.term = w.term and t.published_at between :from and :to
                            where t.claim <> :claim
                            group by t.claim)
                        select c.id from sharing s join claim c on c.id = s.claim
                        where c.position <= :inputPosition
                        and (select e.kind from claim_event e where e.claim = c.id and e.position <= :inputPosition
                            order by e.position desc limit 1)
                            is distinct from 'WITHDRAWN'
                        order by s.weight desc, c.id
                        limit :most
                        """)
                .setParameter("claim", claim.id())
                .setParameter("from", claim.publishedAt().minus(config.window()))
                .setParameter("to", claim.publishedAt().plus(config.window()))
                .setParameter("common", config.commonTerm())
                .setParameter("inputPosition", inputPosition)
                .setParameter("most", config.mostCandidates())
                .getResultList();
    }
}
