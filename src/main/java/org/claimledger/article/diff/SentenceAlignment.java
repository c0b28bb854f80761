package org.claimledger.article.diff;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.claimledger.extraction.Span;

/** Which sentence of a text stands for which of the text before it; sentences are told by their numbers, from 0. */
public final class SentenceAlignment {

    /**
     * Two sentences of which the later stands for the earlier.
     *
     * @param isMoved whether it stands elsewhere in the order of the sentences
     */
    public record Pair(int before, int after, boolean isMoved) {}

    private final SentencedText before;
    private final SentencedText after;
    private final List<Pair> pairs;

    private SentenceAlignment(SentencedText before, SentencedText after, List<Pair> pairs) {
        this.before = before;
        this.after = after;
        this.pairs = List.copyOf(pairs);
    }

    public static SentenceAlignment of(String before, String after) {
        var one = SentencedText.of(before);
        var other = SentencedText.of(after);
        return new SentenceAlignment(one, other, new SentenceAligner(one.printed(), other.printed()).align());
    }

    /** In the order of the text before. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** The sentences that the later text no longer has. */
    public List<Integer> deleted() {
        var kept = pairs.stream().map(Pair::before).toList();
        return without(before.size(), kept);
    }

    /** The sentences that the earlier text did not have. */
    public List<Integer> inserted() {
        var kept = pairs.stream().map(Pair::after).toList();
        return without(after.size(), kept);
    }

    private static List<Integer> without(int size, List<Integer> kept) {
        var rest = new TreeSet<>(IntStream.range(0, size).boxed().toList());
        kept.forEach(rest::remove);
        return List.copyOf(rest);
    }

    public Span beforeSpan(int sentence) {
        return before.sentences().get(sentence);
    }

    public Span afterSpan(int sentence) {
        return after.sentences().get(sentence);
    }

    /** The first sentence of the text before that a place in it reaches into. */
    public OptionalInt beforeAt(Span place) {
        return before.sentenceAt(place);
    }

    /** The same of the later text. */
    public OptionalInt afterAt(Span place) {
        return after.sentenceAt(place);
    }

    /** How significantly the later sentence differs; nothing where it does not. */
    public Optional<Significance> change(Pair pair) {
        return Significance.between(
                before.printed().get(pair.before()), after.printed().get(pair.after()));
    }

    /** Where the later text has the words at a place of the earlier, to the letter, if it left the sentence there as it was. */
    public Optional<Span> unedited(Pair pair, Span place) {
        int start = place.start()
                + afterSpan(pair.after()).start()
                - beforeSpan(pair.before()).start();
        return change(pair).isEmpty() && before.text().regionMatches(place.start(), after.text(), start, place.length())
                ? Optional.of(new Span(start, start + place.length()))
                : Optional.empty();
    }
}
