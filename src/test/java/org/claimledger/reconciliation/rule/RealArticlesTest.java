package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The claims of two real articles on one event, where these lie beside the checkout. */
class RealArticlesTest {

    private static final Map<String, RelationType> TYPES = Map.of(
            "same", RelationType.SAME,
            "contradiction", RelationType.CONTRADICTS,
            "update", RelationType.UPDATES);

    private final RuleBook rules = RuleBook.standard();

    /** The claims and types of a finding, in either order. */
    private record Found(RelationType type, String one, String other) {

        boolean links(RelationType wanted, List<String> left, List<String> right) {
            return type == wanted
                    && ((left.contains(one) && right.contains(other)) || (left.contains(other) && right.contains(one)));
        }
    }

    @BeforeEach
    void articlesArePresent() {
        assumeTrue(SharedTexts.arePresent(), "no articles beside the checkout");
    }

    @Test
    void everyExpectedRelationIsFound() {
        List<Found> found = findings();

        for (JsonNode relation : SharedTexts.expected().get("relations")) {
            var left = SharedTexts.strings(relation.get("between").get(0));
            var right = SharedTexts.strings(relation.get("between").get(1));
            var type = Objects.requireNonNull(TYPES.get(relation.get("type").asText()));
            assertThat(found).as(relation.get("why").asText()).anyMatch(finding -> finding.links(type, left, right));
        }
    }

    @Test
    void nothingElseIsAConflictOrAnUpdate() {
        assertThat(findings())
                .filteredOn(finding -> finding.type() != RelationType.SAME)
                .containsExactlyInAnyOrder(
                        new Found(RelationType.CONTRADICTS, "E5", "B1"),
                        new Found(RelationType.CONTRADICTS, "E3", "B4"),
                        new Found(RelationType.CONTRADICTS, "B3", "B4"),
                        new Found(RelationType.UPDATES, "E1", "E11"),
                        new Found(RelationType.UPDATES, "E11", "E4"),
                        new Found(RelationType.UPDATES, "E11", "B1"));
    }

    private List<Found> findings() {
        List<ClaimFacts> claims = SharedTexts.expectedClaims().values().stream()
                .sorted(Comparator.comparing(ClaimFacts::publishedAt).thenComparing(ClaimFacts::id))
                .toList();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (ClaimFacts later : claims.subList(i + 1, claims.size())) {
                var earlier = claims.get(i);
                rules.compare(earlier, later)
                        .ifPresent(finding -> found.add(new Found(finding.type(), earlier.id(), later.id())));
            }
        }
        return found;
    }
}
