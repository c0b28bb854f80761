package org.claimledger.reconciliation.independence;

import static java.util.Map.Entry.comparingByKey;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The claims that say the same as one. Sameness is not handed on without loss: over every further link a claim may say
 * something else. So links multiply their confidences, and a claim belongs here while it more likely than not still says
 * the same.
 */
public final class Alike {

    private static final int MOST_LINKS = 4;
    private static final int MOST_CLAIMS = 200;
    private static final double LEAST_CONFIDENCE = 0.5;

    private static final Comparator<Map.Entry<String, Double>> SUREST_FIRST =
            Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(comparingByKey());

    private Alike() {}

    /** That two claims say the same, and how likely. */
    public record Link(String one, String other, double confidence) {}

    /**
     * Each claim that says the same as this one, itself among them, with how likely it does; the surest first.
     *
     * @param links all links in which any of these claims stands
     */
    public static Map<String, Double> from(String claim, Function<Collection<String>, List<Link>> links) {
        return fromEach(Set.of(claim), links).getOrDefault(claim, Map.of());
    }

    /** The same of each of several claims, whose links are asked for together. */
    public static Map<String, Map<String, Double>> fromEach(
            Collection<String> claims, Function<Collection<String>, List<Link>> links) {
        var sure = claims.stream().distinct().collect(toMap(claim -> claim, claim -> Map.of(claim, 1.0)));
        Set<String> reached = new TreeSet<>(claims);
        for (int step = 0; step < MOST_LINKS && !reached.isEmpty(); step++) {
            var found = links.apply(reached);
            var further = new TreeSet<String>();
            sure.replaceAll((claim, before) -> followed(before, found, further));
            reached = further;
        }
        return sure;
    }

    /** @param further takes up which claims are surer than before, so that their links are to be followed next */
    private static Map<String, Double> followed(Map<String, Double> before, List<Link> links, Set<String> further) {
        var sure = new HashMap<>(before);
        var surer = new TreeSet<String>();
        for (var link : links) {
            follow(link.one(), link.other(), link.confidence(), before, sure, surer);
            follow(link.other(), link.one(), link.confidence(), before, sure, surer);
        }
        var kept = surest(sure);
        surer.retainAll(kept.keySet());
        further.addAll(surer);
        return kept;
    }

    private static void follow(
            String from,
            String to,
            double confidence,
            Map<String, Double> before,
            Map<String, Double> sure,
            Set<String> further) {
        double still = before.getOrDefault(from, 0.0) * confidence;
        if (still >= LEAST_CONFIDENCE && still > sure.getOrDefault(to, 0.0)) {
            sure.put(to, still);
            further.add(to);
        }
    }

    private static Map<String, Double> surest(Map<String, Double> sure) {
        var kept = new LinkedHashMap<String, Double>();
        sure.entrySet().stream()
                .sorted(SUREST_FIRST)
                .limit(MOST_CLAIMS)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }
}
