package org.claimledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.claimledger.claim.Claim;
import org.claimledger.flag.FlagService;
import org.claimledger.flag.FlagType;
import org.claimledger.flag.NewFlag;
import org.claimledger.ledger.Ledger;
import org.claimledger.reconciliation.rule.Finding;
import org.claimledger.reconciliation.rule.RelationType;

/** What a ledger has of releases before this one: what their rules found, and what was not found again. */
public final class FormerRules {

    private static final Versions FORMER = new Versions(1, "judge-1");

    private FormerRules() {}

    /** A contradiction that the first rules found between two claims. Returns the flag's id. */
    public static String contradiction(String earlier, String later) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var entities = bean(EntityManager.class);
            var ledger = bean(Ledger.class);
            var run = new Run(null, FORMER, ledger.head(), Instant.now());
            run.finish(Instant.now());
            entities.persist(run);
            ledger.lock();
            var positions = ledger.advance(1);
            var one = entities.find(Claim.class, earlier);
            var other = entities.find(Claim.class, later);
            var finding = new Finding(
                    RelationType.CONTRADICTS, "name", "name-contradiction", 0.7, "They differ.", List.of(), null);
            var relation = new Relation(one, other, finding, run, positions.recordedAt(), positions.next());
            entities.persist(relation);
            bean(FlagService.class)
                    .raise(
                            new NewFlag(
                                    relation.id(),
                                    FlagType.CONTRADICTION,
                                    relation.subtype(),
                                    relation.rule(),
                                    relation.confidence(),
                                    relation.explanation(),
                                    one,
                                    other,
                                    run.id()),
                            relation.recordedAt());
            entities.flush();
            return flagOf(relation.id());
        });
    }

    /** Takes back what a flag tells of, as a later pass would. */
    public static void lapse(String flag) {
        QuarkusTransaction.requiringNew().run(() -> {
            var entities = bean(EntityManager.class);
            var ledger = bean(Ledger.class);
            var run = new Run(null, Versions.current(), ledger.head(), Instant.now());
            run.finish(Instant.now());
            entities.persist(run);
            ledger.lock();
            var positions = ledger.advance(1);
            var relation =
                    (String) entities.createNativeQuery("select relation from flag where id = :flag", String.class)
                            .setParameter("flag", flag)
                            .getSingleResult();
            entities.persist(new RelationLapse(relation, run, positions.recordedAt(), positions.next()));
        });
    }

    private static String flagOf(String relation) {
        var flag = (String) bean(EntityManager.class)
                .createNativeQuery("select id from flag where relation = :relation", String.class)
                .setParameter("relation", relation)
                .getSingleResult();
        assertThat(flag).isNotNull();
        return flag;
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
