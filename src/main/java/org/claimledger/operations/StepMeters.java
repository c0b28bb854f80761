package org.claimledger.operations;

import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.claimledger.flag.FlagRaised;
import org.claimledger.reconciliation.judge.Judge;

/** Where the time of an article's way goes, and which rules raise how many flags. */
@Singleton
class StepMeters {

    private static final String OURS = "claimledger.";
    private static final String STEP = "step";

    private final MeterRegistry meters;

    StepMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The judge knows no meters; it counts for itself. */
    void watchTheJudge(@Observes StartupEvent started) {
        FunctionTimer.builder(
                        OURS + STEP,
                        meters,
                        any -> Judge.pairsRead(),
                        any -> Judge.timeSpent().toNanos(),
                        TimeUnit.NANOSECONDS)
                .tag(STEP, "judge")
                .register(meters);
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) FlagRaised flag) {
        meters.counter(
                        OURS + "flags",
                        "rule",
                        flag.rule(),
                        "type",
                        flag.type().name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /** A step is told by its name; which class and method it is, is nobody's concern. */
    @Produces
    @Singleton
    static MeterFilter stepsByName() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                var step = id.getTag(STEP);
                return id.getName().equals(OURS + STEP) && step != null ? id.replaceTags(Tags.of(STEP, step)) : id;
            }
        };
    }
}
