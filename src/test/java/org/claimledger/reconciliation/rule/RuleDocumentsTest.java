package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules say of themselves is true. */
class RuleDocumentsTest {

    private static final RuleBook RULES = RuleBook.standard();

    private static Stream<RuleDescription> rules() {
        return RULES.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleIsFoundByItsRule(RuleDescription rule) {
        assertThat(between(rule.document().example())).hasValueSatisfying(finding -> {
            assertThat(finding.rule()).isEqualTo(rule.document().name());
            assertThat(finding.type()).isEqualTo(rule.document().relation());
            assertThat(finding.explanation())
                    .contains(rule.document().example().left().outlet())
                    .contains(rule.document().example().right().outlet());
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCounterExampleIsNot(RuleDescription rule) {
        assertThat(between(rule.document().counterExample()).map(Finding::rule))
                .isNotEqualTo(Optional.of(rule.document().name()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCounterExampleIsExplainedByOneOfTheGuards(RuleDescription rule) {
        var example = rule.document().counterExample();
        var considered = RULES.consider(RULES.analyse(example.leftFacts()), RULES.analyse(example.rightFacts()));
        var guard = considered.rules().stream()
                .filter(one -> one.rule().equals(rule.document().name()))
                .findFirst()
                .orElseThrow()
                .guard();

        assertThat(Stream.concat(rule.guards().stream(), Stream.of(ReconciliationRule.NOTHING_COMPARABLE)))
                .contains(guard);
    }

    @Test
    void everyRuleSaysWhatItFindsAndWhatKeepsItSilent() {
        assertThat(RULES.rules()).allSatisfy(rule -> {
            assertThat(rule.document().description()).endsWith(".").hasSizeGreaterThan(40);
            assertThat(rule.guards()).isNotEmpty().allSatisfy(guard -> {
                assertThat(guard.sentence()).endsWith(".").hasSizeGreaterThan(10);
                assertThat(guard.name()).matches("[a-z-]+");
            });
        });
        assertThat(RULES.rules().stream().map(rule -> rule.document().name()).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void noGuardHasTwoSentencesInOneRule() {
        assertThat(RULES.rules()).allSatisfy(rule -> {
            List<String> names = rule.guards().stream().map(Reason::name).toList();
            assertThat(names).doesNotHaveDuplicates();
        });
    }

    private static Optional<Finding> between(Example example) {
        return RULES.compare(example.leftFacts(), example.rightFacts());
    }
}
