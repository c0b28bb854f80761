package org.claimledger.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.claimledger.reconciliation.ReconciliationWorker;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Whether what carries on the runs still lives; only another start helps where it does not. */
@Liveness
@ApplicationScoped
class WorkerCheck implements HealthCheck {

    private final ReconciliationWorker worker;
    private final HealthConfig config;
    private final Clock clock;

    WorkerCheck(ReconciliationWorker worker, HealthConfig config, Clock clock) {
        this.worker = worker;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var lastSign = worker.lastSign();
        boolean lives = Duration.between(lastSign, clock.instant()).compareTo(config.workerSilence()) <= 0;
        return HealthCheckResponse.named("worker")
                .status(lives)
                .withData("lastSign", lastSign.toString())
                .build();
    }
}
