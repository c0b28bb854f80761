package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How the attributions of an article lie to each other: which is a part of what another one says, which stand side by side. */
final class Nesting {

    private static final double SAME = 0.9;
    private static final double MOST = 0.5;

    private record Part(Span span, Attribution of) {}

    private final IdentityHashMap<Attribution, List<Attribution>> around = new IdentityHashMap<>();
    private final Map<Sentence, List<Attribution>> bySentence = new HashMap<>();

    Nesting(List<Attribution> attributions) {
        for (var attribution : attributions) {
            bySentence
                    .computeIfAbsent(attribution.sentence(), any -> new ArrayList<>())
                    .add(attribution);
        }
        var parts = new ArrayList<Part>();
        attributions.forEach(
                attribution -> attribution.content().forEach(span -> parts.add(new Part(span, attribution))));
        parts.sort(Comparator.comparingInt(part -> part.span().start()));
        var byCue = new ArrayList<>(attributions);
        byCue.sort(Comparator.comparingInt(attribution -> attribution.cue().start()));
        var open = new ArrayList<Part>();
        int next = 0;
        for (var inner : byCue) {
            while (next < parts.size()
                    && parts.get(next).span().start() <= inner.cue().start()) {
                open.add(parts.get(next++));
            }
            open.removeIf(part -> part.span().end() <= inner.cue().start());
            around.put(inner, around(inner, open));
        }
    }

    private static List<Attribution> around(Attribution inner, List<Part> open) {
        return open.stream()
                .map(Part::of)
                .filter(outer -> isWithin(inner, outer))
                .sorted(Comparator.comparingInt(
                                (Attribution outer) -> outer.envelope().length())
                        .reversed())
                .toList();
    }

    /** Whether all of an attribution, or what there is of it in this place, is said by another. */
    static boolean isWithin(Attribution inner, Attribution outer) {
        boolean sameSource =
                outer.source().equals(inner.source()) && inner.source().length() > 0;
        if (outer.equals(inner) || sameSource) {
            return false;
        }
        boolean cue = outer.content().stream().anyMatch(part -> part.covers(inner.cue()));
        boolean source = outer.content().stream().anyMatch(part -> part.covers(inner.source()))
                || !outer.extent().overlaps(inner.source());
        return cue && source && shared(inner, outer) >= MOST * length(inner);
    }

    /** What says it first comes first. */
    List<Attribution> around(Attribution inner) {
        return around.getOrDefault(inner, List.of());
    }

    /** The other attributions in the sentence of one. */
    List<Attribution> beside(Attribution attribution) {
        return bySentence.getOrDefault(attribution.sentence(), List.of()).stream()
                .filter(other -> !other.equals(attribution))
                .toList();
    }

    /** The other attributions of the same words: "the Post reported, citing two officials". */
    List<Attribution> ofSameWords(Attribution attribution) {
        return beside(attribution).stream()
                .filter(other -> {
                    int both = shared(attribution, other);
                    return both >= SAME * length(attribution) && both >= SAME * length(other);
                })
                .toList();
    }

    private static int shared(Attribution one, Attribution other) {
        int shared = 0;
        for (var part : one.content()) {
            for (var second : other.content()) {
                shared += Math.max(0, Math.min(part.end(), second.end()) - Math.max(part.start(), second.start()));
            }
        }
        return shared;
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
