package org.claimledger.claim;

import static java.util.Comparator.comparingDouble;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.claimledger.article.diff.PrintedWords;
import org.claimledger.article.diff.SentenceAlignment;
import org.claimledger.article.diff.SentenceAlignment.Pair;
import org.claimledger.article.diff.Significance;
import org.claimledger.extraction.Span;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a text held against those of the text before. What is the same is looked for in sentences that stand for each
 * other, and elsewhere only where no other claim is like it; so of two twins the one whose sentence stayed is kept.
 */
final class Alignment<A> {

    /** How much of their words two claims share of which one amends the other, in sentences that stand for each other. */
    private static final double LEAST_SHARE_IN_PLACE = 0.3;

    /**
     * A claim that the later text has still.
     *
     * @param isMoved whether its sentence stands elsewhere in the order
     * @param significance how its sentence was edited, if it was; the claim itself at most trivially
     */
    record Kept<A>(
            Located<Claim> before,
            Located<A> after,
            boolean isMoved,
            @Nullable Significance significance) {}

    /**
     * A claim that stands where it stood in a sentence that was not edited, although the sentence reads otherwise to us now, beside
     * others: that is our reading, and no change that its outlet made.
     *
     * @param place where in the later text
     */
    record Stayed(Located<Claim> before, Span place, boolean isMoved) {}

    /** A claim in whose place the later text has another. */
    record Amended<A>(Located<Claim> before, Located<A> after) {

        Significance significance() {
            return before.identity().changeTo(after.identity());
        }

        double share() {
            return PrintedWords.shareOfMore(
                    before.identity().text(), after.identity().text());
        }
    }

    /** Of two claims anywhere in an article, so that one may stand in the place of the other. */
    private static final double LEAST_SHARE = 0.6;

    private final SentenceAlignment sentences;
    private final List<Located<Claim>> before;
    private final BySentence<Claim> gone;
    private final BySentence<A> added;
    private final List<Kept<A>> kept = new ArrayList<>();
    private final List<Stayed> stayed = new ArrayList<>();
    private final List<Amended<A>> amended = new ArrayList<>();
    private final List<Located<A>> amending = new ArrayList<>();

    private Alignment(List<Located<Claim>> before, List<Located<A>> after, SentenceAlignment sentences) {
        this.sentences = sentences;
        this.before = List.copyOf(before);
        this.gone = new BySentence<>(before, sentences::beforeAt);
        this.added = new BySentence<>(after, sentences::afterAt);
    }

    static <A> Alignment<A> of(List<Located<Claim>> before, List<Located<A>> after, SentenceAlignment sentences) {
        var alignment = new Alignment<>(before, after, sentences);
        sentences.pairs().forEach(pair -> alignment.keep(pair, Identity::equals));
        sentences.pairs().forEach(pair -> alignment.keep(pair, Identity::isNearly));
        sentences.pairs().forEach(alignment::leave);
        alignment.keepWhatHasNoTwin(before, after);
        sentences.pairs().forEach(alignment::amend);
        alignment.amend(alignment.gone.all(), alignment.added.all(), LEAST_SHARE);
        return alignment;
    }

    private void keep(Pair pair, BiPredicate<Identity, Identity> areOne) {
        for (var claim : gone.in(pair.before())) {
            added.in(pair.after()).stream()
                    .filter(other -> areOne.test(claim.identity(), other.identity()))
                    .findFirst()
                    .ifPresent(other -> keep(new Kept<>(claim, other, pair.isMoved(), change(pair, claim, other))));
        }
    }

    private void keep(Kept<A> found) {
        kept.add(found);
        gone.remove(found.before());
        added.remove(found.after());
    }

    private @Nullable Significance change(Pair pair, Located<Claim> claim, Located<A> other) {
        var least = claim.identity().text().equals(other.identity().text()) ? null : Significance.TRIVIAL;
        return sentences
                .change(pair)
                .map(change -> change == Significance.TRIVIAL ? change : Significance.MINOR)
                .orElse(least);
    }

    private void leave(Pair pair) {
        var readOtherwise = new ArrayList<Located<A>>();
        for (var claim : gone.in(pair.before())) {
            sentences.unedited(pair, claim.place()).ifPresent(place -> {
                var readThere = added.in(pair.after()).stream()
                        .filter(other -> other.place().overlaps(place))
                        .toList();
                if (readThere.stream().noneMatch(other -> isAnothers(claim, other))) {
                    stayed.add(new Stayed(claim, place, pair.isMoved()));
                    gone.remove(claim);
                    readOtherwise.addAll(readThere);
                }
            });
        }
        readOtherwise.forEach(added::remove);
    }

    /** Whether a sentence that does not name the source itself, but as "she" or by the last name, means somebody else now. */
    private static boolean isAnothers(Located<Claim> claim, Located<?> readNow) {
        var names = readNow.identity().chain();
        return !names.isEmpty()
                && claim.claim().namesFromContext().stream()
                        .anyMatch(name -> names.stream().noneMatch(other -> Identity.areOne(name, other)));
    }

    /** Where each text has such a claim just once, it is that one, in whatever sentence. */
    private void keepWhatHasNoTwin(List<Located<Claim>> before, List<Located<A>> after) {
        var counts = count(before.stream().map(Located::identity));
        var otherCounts = count(after.stream().map(Located::identity));
        for (var claim : gone.all()) {
            if (Objects.equals(counts.get(claim.identity()), 1L)
                    && Objects.equals(otherCounts.get(claim.identity()), 1L)) {
                added.all().stream()
                        .filter(other -> other.identity().equals(claim.identity()))
                        .findFirst()
                        .ifPresent(other -> keep(new Kept<>(claim, other, true, Significance.MINOR)));
            }
        }
    }

    private static Map<Identity, Long> count(Stream<Identity> identities) {
        return identities.collect(groupingBy(identity(), counting()));
    }

    private void amend(Pair pair) {
        amend(gone.in(pair.before()), added.in(pair.after()), LEAST_SHARE_IN_PLACE);
    }

    /** The most alike first. */
    private void amend(List<Located<Claim>> claims, List<Located<A>> others, double leastShare) {
        var possible = claims.stream()
                .flatMap(claim -> others.stream()
                        .filter(other ->
                                claim.identity().isNotice() == other.identity().isNotice())
                        .map(other -> new Amended<>(claim, other)))
                .filter(pair -> pair.share() >= leastShare)
                .sorted(comparingDouble((Amended<A> pair) -> pair.share()).reversed())
                .toList();
        for (var pair : possible) {
            if (gone.has(pair.before()) && !amending.contains(pair.after())) {
                amended.add(pair);
                amending.add(pair.after());
                gone.remove(pair.before());
            }
        }
    }

    /** All claims of the text before. */
    List<Located<Claim>> all() {
        return before;
    }

    List<Kept<A>> kept() {
        return kept;
    }

    List<Stayed> stayed() {
        return stayed;
    }

    List<Amended<A>> amended() {
        return amended;
    }

    /** What amends, each by its claim. */
    Map<Located<A>, A> successors() {
        return amended.stream().map(Amended::after).collect(toMap(identity(), Located::claim));
    }

    /** What the later text has neither still nor in other words. */
    List<Located<Claim>> gone() {
        return gone.all();
    }

    /** What is new in the later text, be it instead of something else. */
    List<Located<A>> added() {
        return added.all();
    }
}
