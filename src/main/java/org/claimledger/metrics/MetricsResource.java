package org.claimledger.metrics;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

@Path("/outlets/{slug}/metrics")
class MetricsResource {

    private final OutletMetrics metrics;

    MetricsResource(OutletMetrics metrics) {
        this.metrics = metrics;
    }

    @GET
    public MetricsView get(@RestPath String slug) {
        return metrics.of(slug);
    }

    @GET
    @Path("/{metric}")
    public Page<CountedView> counted(@RestPath String slug, @RestPath String metric, @BeanParam PageRequest page) {
        return metrics.counted(slug, Metric.named(metric), page);
    }
}
