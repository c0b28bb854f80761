package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CitationMismatchTest {

    private static final Set<String> STORY = Set.of("larkhaven", "ferry", "contract", "council");

    private final CitationMismatch rule = new CitationMismatch();
    private final ExampleClaim citing = ExampleClaim.report("The Herald", "The council signed the ferry contract")
            .citingOutlet("The Courier");
    private final ExampleClaim cited =
            ExampleClaim.report("The Courier", "The council did not sign the ferry contract");

    @Test
    void whatAnOutletWroteBeforeIsHeldAgainstItsCitation() {
        assertThat(rule.compare(pair(cited, citing.later(3)))).isPresent();
    }

    @Test
    void whatItWroteAfterwardsIsNot() {
        assertThat(rule.compare(pair(citing, cited.later(3)))).isEmpty();
    }

    private static ClaimPair pair(ExampleClaim earlier, ExampleClaim later) {
        return new ClaimPair(new AnalysedClaim(earlier.facts("a", STORY)), new AnalysedClaim(later.facts("b", STORY)));
    }
}
