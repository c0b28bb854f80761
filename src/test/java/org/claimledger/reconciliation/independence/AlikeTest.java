package org.claimledger.reconciliation.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.claimledger.reconciliation.independence.Alike.Link;
import org.junit.jupiter.api.Test;

class AlikeTest {

    @Test
    void aClaimWithoutLinksIsAloneWithItself() {
        assertThat(from("a")).containsExactly(Map.entry("a", 1.0));
    }

    @Test
    void linksAreFollowedFromEitherEndAndMultiply() {
        var alike = from("a", new Link("b", "a", 0.9), new Link("b", "c", 0.8));

        assertThat(alike.keySet()).containsExactly("a", "b", "c");
        assertThat(alike.get("c")).isEqualTo(0.72, within(1e-9));
    }

    @Test
    void aChainEndsWhereItMoreLikelyThanNotSaysSomethingElse() {
        assertThat(from("a", new Link("a", "b", 0.7), new Link("b", "c", 0.7)).keySet())
                .containsExactly("a", "b");
    }

    @Test
    void aChainOfSureLinksEndsAfterFour() {
        var chain = IntStream.range(0, 9)
                .mapToObj(at -> new Link("c" + at, "c" + (at + 1), 1.0))
                .toArray(Link[]::new);

        assertThat(from("c0", chain).keySet()).containsExactly("c0", "c1", "c2", "c3", "c4");
    }

    @Test
    void theSurestOfSeveralWaysCounts() {
        var alike = from("a", new Link("a", "c", 0.6), new Link("a", "b", 0.95), new Link("b", "c", 0.95));

        assertThat(alike.get("c")).isEqualTo(0.9025, within(1e-9));
    }

    @Test
    void aCircleOfLinksComesToAnEnd() {
        assertThat(from("a", new Link("a", "b", 1.0), new Link("b", "c", 1.0), new Link("c", "a", 1.0)))
                .hasSize(3);
    }

    @Test
    void severalClaimsAreFollowedTogetherAsEachAlone() {
        var links = new Link[] {
            new Link("a", "b", 0.9), new Link("b", "c", 0.7), new Link("d", "c", 0.95), new Link("x", "y", 0.8)
        };

        var each = Alike.fromEach(List.of("a", "d", "x", "alone"), linksIn(links));

        assertThat(each)
                .isEqualTo(Map.of(
                        "a", from("a", links),
                        "d", from("d", links),
                        "x", from("x", links),
                        "alone", Map.of("alone", 1.0)));
    }

    private static Map<String, Double> from(String claim, Link... links) {
        return Alike.from(claim, linksIn(links));
    }

    private static Function<Collection<String>, List<Link>> linksIn(Link... links) {
        return claims -> List.of(links).stream()
                .filter(link -> claims.contains(link.one()) || claims.contains(link.other()))
                .toList();
    }
}
