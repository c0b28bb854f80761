package org.claimledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.claimledger.extraction.Span;

/** The claims of a text that wait for their counterparts in another, by the sentences in which they stand. */
final class BySentence<T> {

    private static final int NOWHERE = -1;

    private final Function<Span, OptionalInt> sentenceAt;
    private final TreeMap<Integer, List<Located<T>>> waiting = new TreeMap<>();

    BySentence(List<Located<T>> claims, Function<Span, OptionalInt> sentenceAt) {
        this.sentenceAt = sentenceAt;
        claims.forEach(claim -> waiting.computeIfAbsent(sentenceOf(claim), none -> new ArrayList<>())
                .add(claim));
    }

    private int sentenceOf(Located<T> claim) {
        return sentenceAt.apply(claim.place()).orElse(NOWHERE);
    }

    List<Located<T>> in(int sentence) {
        return List.copyOf(waiting.getOrDefault(sentence, List.of()));
    }

    List<Located<T>> all() {
        return waiting.values().stream().flatMap(List::stream).toList();
    }

    boolean has(Located<T> claim) {
        return waiting.getOrDefault(sentenceOf(claim), List.of()).contains(claim);
    }

    void remove(Located<T> claim) {
        waiting.getOrDefault(sentenceOf(claim), new ArrayList<>()).remove(claim);
    }
}
