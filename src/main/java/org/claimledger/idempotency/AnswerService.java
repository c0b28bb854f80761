package org.claimledger.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import org.claimledger.database.EmbeddedConfig;

/** Keeps answers, each change in a transaction of its own. */
@ApplicationScoped
@Transactional
class AnswerService {

    private final AnswerRepository answers;
    private final IdempotencyConfig config;
    private final EmbeddedConfig database;
    private final ObjectMapper json;
    private final Clock clock;

    AnswerService(
            AnswerRepository answers,
            IdempotencyConfig config,
            EmbeddedConfig database,
            ObjectMapper json,
            Clock clock) {
        this.answers = answers;
        this.config = config;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Of all requests with one key, however many come at once, one is the first. */
    Turn next(IdempotencyKey key) {
        var now = clock.instant();
        if (answers.take(key.id(), now, now.minus(config.keepFor()), now.minus(config.giveUpAfter()))) {
            return new Turn.First(now);
        }
        return answers.findByIdOptional(key.id())
                .filter(kept -> kept.sealed().isPresent())
                .<Turn>map(Turn.Repeat::new)
                .orElseGet(Turn.Wait::new);
    }

    void keep(IdempotencyKey key, Instant startedAt, byte[] fingerprint, KeptAnswer answer) {
        try {
            answers.keep(key.id(), startedAt, fingerprint, key.seal(json.writeValueAsBytes(answer)));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A request that failed may be sent again. */
    void forget(IdempotencyKey key, Instant startedAt) {
        answers.forget(key.id(), startedAt);
    }

    KeptAnswer open(IdempotencyKey key, Kept kept) {
        try {
            return json.readValue(key.open(kept.sealed().orElseThrow()), KeptAnswer.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Scheduled(every = "10m", delayed = "1m")
    void forgetOld() {
        answers.forgetBefore(clock.instant().minus(config.keepFor()));
    }

    /** Nobody else works on an embedded database, so what was not answered before a restart never will be. */
    void forgetUnanswered(@Observes StartupEvent start) {
        if (database.folder().isPresent()) {
            answers.forgetUnanswered();
        }
    }
}
