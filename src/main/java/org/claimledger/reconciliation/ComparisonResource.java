package org.claimledger.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.claimledger.reconciliation.rule.Assessment;
import org.claimledger.reconciliation.rule.RuleBook;

@Path("/comparisons")
class ComparisonResource {

    private final RuleBook rules = RuleBook.sideBySide();

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ComparisonView compare(@NotNull @Valid NewComparison body) {
        return ComparisonView.of(assess(body));
    }

    private Assessment assess(NewComparison asked) {
        var left = asked.left().statement("left");
        var right = asked.right().statement("right");
        var leftFacts = left.beside(right, "left");
        var rightFacts = right.beside(left, "right");
        return rightFacts.publishedAt().isBefore(leftFacts.publishedAt())
                ? rules.assess(rightFacts, leftFacts).turned()
                : rules.assess(leftFacts, rightFacts);
    }
}
