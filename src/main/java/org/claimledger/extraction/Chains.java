package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the hops of a chain in order: who reports it, through whom it came, who said it. */
final class Chains {

    private static final Pattern CITING = Pattern.compile("(?i)\\b(?:citing|quoting|cit(?:es|ed)|quot(?:es|ed))\\b");

    private final Nesting nesting;
    private final OutletMentions outlets;
    private final Hops hops;
    private final String publisher;
    private final IdentityHashMap<Attribution, List<Hop>> levels = new IdentityHashMap<>();

    Chains(Reading reading, Sources sources, Lexicon lexicon, List<Attribution> attributions) {
        this.nesting = new Nesting(attributions);
        this.outlets = reading.outlets();
        this.publisher = reading.publisher();
        this.hops = new Hops(reading, sources, new Media(reading, sources, nesting), nesting, lexicon);
        attributions.forEach(attribution -> levels.put(attribution, hops.of(attribution)));
    }

    /** From the first cited outlet to the root; who says something comes before whom he quotes. */
    List<Hop> of(Attribution attribution) {
        var chain = new ArrayList<>(hops.credits(attribution.sentence().span(), attribution));
        nesting.around(attribution).forEach(outer -> chain.addAll(level(outer)));
        var together = nesting.ofSameWords(attribution);
        together.stream().filter(other -> comesBefore(other, attribution)).forEach(other -> chain.addAll(level(other)));
        chain.addAll(level(attribution));
        together.stream().filter(other -> comesBefore(attribution, other)).forEach(other -> chain.addAll(level(other)));
        return withoutRepetition(chain);
    }

    /** Where an outlet's own statement in this place comes from: "..., as first reported by Politico." */
    List<Hop> ofReport(Span sentence) {
        return withoutRepetition(hops.credits(sentence, null)).stream()
                .filter(hop -> !hop.name().equals(publisher))
                .toList();
    }

    static boolean isWithin(Attribution inner, Attribution outer) {
        return Nesting.isWithin(inner, outer);
    }

    private List<Hop> level(Attribution attribution) {
        return levels.getOrDefault(attribution, List.of());
    }

    /** "The Post reported, citing two officials": of two sources of the same words, who cites the other. */
    private boolean comesBefore(Attribution one, Attribution other) {
        boolean cited = isCiting(other) && !isCiting(one);
        return cited || (!isCiting(one) && isOutlet(one) && !isOutlet(other));
    }

    private boolean isCiting(Attribution attribution) {
        return CITING.matcher(hops.cue(attribution)).find();
    }

    private boolean isOutlet(Attribution attribution) {
        return outlets.headOf(attribution.source()).isPresent();
    }

    /** Nobody twice, and the publishing outlet, on the way to another, not at all. */
    private List<Hop> withoutRepetition(List<Hop> chain) {
        var kept = new ArrayList<Hop>();
        for (int i = 0; i < chain.size(); i++) {
            var hop = chain.get(i);
            boolean own = hop.kind() == HopKind.OUTLET && hop.name().equals(publisher) && i + 1 < chain.size();
            boolean again =
                    kept.stream().anyMatch(other -> other.name().equals(hop.name()) && other.named() == hop.named());
            if (!own && !again) {
                kept.add(hop);
            }
        }
        return kept;
    }
}
