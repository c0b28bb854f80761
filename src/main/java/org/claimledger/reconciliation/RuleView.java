package org.claimledger.reconciliation;

import java.util.List;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.Modality;
import org.claimledger.reconciliation.rule.CitedSource;
import org.claimledger.reconciliation.rule.Example;
import org.claimledger.reconciliation.rule.ExampleClaim;
import org.claimledger.reconciliation.rule.Reason;
import org.claimledger.reconciliation.rule.RelationType;
import org.claimledger.reconciliation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;

/** A rule as the API shows it, in its own words. */
record RuleView(
        String name,
        RelationType relation,
        String description,
        List<Reason> guards,
        ExampleView example,
        ExampleView counterExample) {

    record ExampleView(ExampleClaimView left, ExampleClaimView right) {

        static ExampleView of(Example example) {
            return new ExampleView(ExampleClaimView.of(example.left()), ExampleClaimView.of(example.right()));
        }
    }

    record ExampleClaimView(
            String outlet,
            List<String> sources,
            ClaimKind kind,
            Modality modality,
            String text,
            String sentence,
            int hoursLater,
            @Nullable String revises) {

        static ExampleClaimView of(ExampleClaim claim) {
            return new ExampleClaimView(
                    claim.outlet(),
                    claim.sources().stream().map(CitedSource::name).toList(),
                    claim.kind(),
                    claim.modality(),
                    claim.text(),
                    claim.sentence(),
                    claim.hoursLater(),
                    claim.revised() == null ? null : claim.revised().text());
        }
    }

    static RuleView of(RuleDescription rule) {
        var document = rule.document();
        return new RuleView(
                document.name(),
                document.relation(),
                document.description(),
                rule.guards(),
                ExampleView.of(document.example()),
                ExampleView.of(document.counterExample()));
    }
}
