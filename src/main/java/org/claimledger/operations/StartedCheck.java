package org.claimledger.operations;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only between the end of the start, the sample articles included, and the beginning of the stop. */
@Readiness
@ApplicationScoped
class StartedCheck implements HealthCheck {

    private volatile boolean started;

    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 1_000) StartupEvent event) {
        started = true;
    }

    void end(@Observes ShutdownEvent event) {
        started = false;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("started").status(started).build();
    }
}
