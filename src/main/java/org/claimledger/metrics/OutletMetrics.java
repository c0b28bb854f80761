package org.claimledger.metrics;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.claimledger.outlet.AskedOutlet;
import org.claimledger.outlet.OutletService;
import org.claimledger.reconciliation.IndependenceService;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;

/** Measures how outlets correct themselves and cite others, and shows what it has counted. */
@ApplicationScoped
class OutletMetrics {

    /** To count the roots of a claim is work, so only the last ones are looked at. */
    private static final int LAST_CLAIMS = 200;

    private final MetricsRepository metrics;
    private final OutletService outlets;
    private final IndependenceService independence;

    OutletMetrics(MetricsRepository metrics, OutletService outlets, IndependenceService independence) {
        this.metrics = metrics;
        this.outlets = outlets;
        this.independence = independence;
    }

    MetricsView of(String slug) {
        var outlet = outlets.asked(slug);
        return new MetricsView(
                slug, correctionDelay(outlet), silentChanges(outlet), singleRoot(outlet), fidelity(outlet));
    }

    /** What a metric counts, the last recorded first. */
    Page<CountedView> counted(String slug, Metric metric, PageRequest page) {
        var outlet = outlets.asked(slug);
        var filters = "metrics" + outlet + metric;
        var after = page.after(filters, 2).map(Place::after).orElse(Place.FIRST);
        var found = counted(outlet, metric, after, page.limit() + 1);
        return Page.of(found, page, filters, Counted::key).map(counted -> CountedView.of(counted, metric));
    }

    private List<Counted> counted(AskedOutlet outlet, Metric metric, Place after, int most) {
        var found = metrics.counted(metric, outlet, after, most);
        return metric == Metric.SINGLE_ROOT ? withRoots(found) : found;
    }

    private List<Counted> withRoots(List<Counted> claims) {
        var roots = independence.rootsOf(claims.stream().map(Counted::claim).toList());
        return claims.stream()
                .map(claim -> claim.as(Outcome.ofRoots(requireNonNull(roots.get(claim.claim())))))
                .toList();
    }

    private MetricsView.Delay correctionDelay(AskedOutlet outlet) {
        var metric = Metric.CORRECTION_DELAY;
        var median =
                metrics.medianOfStood(metric, outlet).map(Duration::toString).orElse(null);
        return new MetricsView.Delay(median, metrics.counts(metric, outlet).all(), link(outlet, metric));
    }

    private MetricsView.Share silentChanges(AskedOutlet outlet) {
        var counts = metrics.counts(Metric.SILENT_CHANGES, outlet);
        return share(outlet, Metric.SILENT_CHANGES, counts.of(Outcome.SILENT), counts.all(), counts.all());
    }

    private MetricsView.Share singleRoot(AskedOutlet outlet) {
        var last = counted(outlet, Metric.SINGLE_ROOT, Place.FIRST, LAST_CLAIMS);
        long one = last.stream()
                .filter(claim -> claim.outcome() == Outcome.ONE_ROOT)
                .count();
        long all = metrics.counts(Metric.SINGLE_ROOT, outlet).all();
        return share(outlet, Metric.SINGLE_ROOT, one, last.size(), all);
    }

    private MetricsView.Share fidelity(AskedOutlet outlet) {
        var counts = metrics.counts(Metric.CITATION_FIDELITY, outlet);
        long confirmed = counts.of(Outcome.CONFIRMED);
        return share(
                outlet, Metric.CITATION_FIDELITY, confirmed, confirmed + counts.of(Outcome.MISMATCH), counts.all());
    }

    private static MetricsView.Share share(AskedOutlet outlet, Metric metric, long count, long of, long all) {
        return new MetricsView.Share(of == 0 ? null : (double) count / of, count, of, all, link(outlet, metric));
    }

    private static String link(AskedOutlet outlet, Metric metric) {
        return "/v1/outlets/" + outlet.slug() + "/metrics/" + metric.word();
    }
}
