package org.claimledger.reconciliation.rule;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a text speaks of: concepts, each with what it says to share it. */
final class Concepts {

    private static final double KNOWN_FROM_TOPIC = 0.6;

    private final Map<String, Double> weights;
    private final double weight;

    private Concepts(Map<String, Double> weights) {
        this.weights = weights;
        this.weight =
                weights.keySet().stream().sorted().mapToDouble(weights::get).sum();
    }

    static Concepts of(List<Token> tokens) {
        Map<String, Double> weights = new HashMap<>();
        for (Token token : tokens) {
            if (token.hasContent()) {
                weights.merge(token.concept(), token.weight(), Math::max);
            }
        }
        return new Concepts(weights);
    }

    Set<String> names() {
        return Collections.unmodifiableSet(weights.keySet());
    }

    boolean has(String concept) {
        return weights.containsKey(concept);
    }

    double weight() {
        return weight;
    }

    /** The weight, less for what every sentence of the story is likely to have. */
    double weight(Set<String> topic) {
        double known = 0;
        for (String concept : topic) {
            known += weights.getOrDefault(concept, 0.0);
        }
        return weight - (1 - KNOWN_FROM_TOPIC) * known;
    }

    Concepts without(Set<String> concepts) {
        Map<String, Double> rest = new HashMap<>(weights);
        rest.keySet().removeAll(concepts);
        return new Concepts(rest);
    }

    boolean overlap(Concepts other) {
        return !Collections.disjoint(weights.keySet(), other.weights.keySet());
    }

    Concepts shared(Concepts other) {
        Map<String, Double> shared = new HashMap<>(weights);
        shared.keySet().retainAll(other.weights.keySet());
        shared.replaceAll((concept, own) -> Math.min(own, other.weights.getOrDefault(concept, own)));
        return new Concepts(shared);
    }

    /** The share of all that both have that is in both, less for the words of the story. */
    double likeness(Concepts other, Set<String> topic) {
        double both = shared(other).weight(topic);
        double all = weight(topic) + other.weight(topic) - both;
        return all == 0 ? 0 : both / all;
    }

    /** The share of the lighter that is in the heavier, less for the words of the story. */
    double containment(Concepts other, Set<String> topic) {
        double lighter = Math.min(weight(topic), other.weight(topic));
        return lighter == 0 ? 0 : shared(other).weight(topic) / lighter;
    }

    /** How much of this is in the other, from 0 to 1; 1 where there is nothing. */
    double coveredBy(Concepts other) {
        return weight == 0 ? 1 : shared(other).weight / weight;
    }
}
