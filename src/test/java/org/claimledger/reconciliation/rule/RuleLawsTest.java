package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.Modality;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for any two claims, tried on texts drawn by chance from words that the rules look at. */
class RuleLawsTest {

    private static final List<String> PIECES = List.of(
            "the",
            "council",
            "did not",
            "no",
            "ferry",
            "sanctions",
            "were announced",
            "remain in effect",
            "withdrew",
            "ordered",
            "to",
            "rescind",
            "the toll order",
            "12",
            "at least",
            "40 percent",
            "$3 million",
            "passengers",
            "killed",
            "injured",
            "on Monday",
            "on Friday",
            "May 3",
            "twenty-five",
            "Larkhaven",
            "may",
            "if",
            ",",
            ".",
            "\u201C",
            "\u201D",
            "\u2014",
            "\u2026",
            "?",
            "of",
            "withdrawal",
            "failed to",
            "in force",
            "\uD83D\uDEA2",
            "10-12",
            "99999999999999999999",
            "1.2.3",
            "%",
            "$",
            "that",
            "February 31",
            "not",
            "to to",
            "\t",
            "'s");
    private static final List<String> OUTLETS = List.of("The Herald", "The Courier");

    private static final int PAIRS = 800;

    private static final List<Two> TWO_CLAIMS = new ArrayList<>();

    private final RuleBook rules = RuleBook.standard();

    /** Two claims by chance, and what is found between them. */
    private record Two(ClaimFacts earlier, ClaimFacts later, Optional<Finding> found) {}

    /** Compared once for all laws, since where no rule speaks a model reads them. */
    @BeforeAll
    static void claimsAreCompared() {
        for (int seed = 0; seed < PAIRS; seed++) {
            var chance = new Random(seed);
            var earlier = claim(chance, "a");
            var later = chance.nextInt(3) == 0 ? copy(earlier, chance) : claim(chance, "b");
            TWO_CLAIMS.add(new Two(earlier, later, RuleBook.standard().compare(earlier, later)));
        }
    }

    private static ClaimFacts claim(Random chance, String id) {
        List<String> words = new ArrayList<>();
        int length = chance.nextInt(24);
        for (int i = 0; i < length; i++) {
            words.add(pick(PIECES, chance));
        }
        String sentence = String.join(" ", words);
        int start = chance.nextBoolean() ? 0 : chance.nextInt(sentence.length() + 1);
        var fixture = ClaimFixtures.reported(pick(OUTLETS, chance), sentence.substring(start))
                .inSentence(chance.nextInt(5) == 0 ? "" : sentence)
                .as(pick(List.of(ClaimKind.values()), chance))
                .as(chance.nextInt(5) == 0 ? Modality.HEDGED : Modality.ASSERTED)
                .hoursLater(chance.nextInt(60));
        if (chance.nextInt(3) == 0) {
            fixture = fixture.citing(pick(List.of("Ada Quill", "Ben Root", "The Herald"), chance));
        }
        return withId(fixture.facts(), id, fixture.facts().outlet());
    }

    /** The same words from another outlet at another time. */
    private static ClaimFacts copy(ClaimFacts original, Random chance) {
        return withId(original, "b", original.outlet().equals(OUTLETS.get(0)) ? pick(OUTLETS, chance) : OUTLETS.get(0));
    }

    private static ClaimFacts withId(ClaimFacts facts, String id, String outlet) {
        return new ClaimFacts(
                id,
                outlet + "'s article",
                outlet,
                facts.chain(),
                facts.kind(),
                facts.modality(),
                facts.text(),
                facts.sentence(),
                facts.topic(),
                facts.stated(),
                facts.publishedAt());
    }

    private static <T> T pick(List<T> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }

    @Test
    void theSameClaimsBringTheSameFinding() {
        assertThat(TWO_CLAIMS).allSatisfy(two -> {
            assertThat(rules.compare(two.earlier(), two.later())).isEqualTo(two.found());
        });
    }

    @Test
    void aClaimHasNoRelationToItself() {
        assertThat(TWO_CLAIMS).allSatisfy(two -> {
            assertThat(rules.compare(two.earlier(), two.earlier())).isEmpty();
        });
    }

    @Test
    void anIdenticalTextNeverConflicts() {
        assertThat(TWO_CLAIMS).allSatisfy(two -> {
            var twin = withId(two.earlier(), "twin", "The Gazette");

            assertThat(rules.compare(two.earlier(), twin).filter(found -> found.type() != RelationType.SAME))
                    .isEmpty();
        });
    }

    @Test
    void agreementAndConflictDoNotDependOnTheOrder() {
        assertThat(TWO_CLAIMS).allSatisfy(two -> {
            var forth = two.found().filter(RuleLawsTest::isSymmetric);
            var one = two.earlier();
            var other = two.later();
            var back = rules.compare(other, one).filter(RuleLawsTest::isSymmetric);

            if (isAtOneTime(two) || forth.map(Finding::type).equals(Optional.of(RelationType.SAME))) {
                assertThat(back.map(Finding::rule)).isEqualTo(forth.map(Finding::rule));
                assertThat(back.map(Finding::confidence)).isEqualTo(forth.map(Finding::confidence));
            }
        });
    }

    @Test
    void whatIsConsideredIsWhatIsFound() {
        assertThat(TWO_CLAIMS).allSatisfy(two -> {
            var considered = rules.consider(rules.analyse(two.earlier()), rules.analyse(two.later()));
            var speaking = considered.rules().stream()
                    .filter(rule -> rule.outcome() == RuleConsidered.Outcome.FOUND)
                    .toList();

            assertThat(considered.finding()).isEqualTo(two.found());
            assertThat(speaking.stream().findFirst().map(RuleConsidered::rule))
                    .isEqualTo(considered.finding().map(Finding::rule));
            assertThat(considered.rules())
                    .allMatch(rule -> (rule.guard() == null) == (rule.outcome() == RuleConsidered.Outcome.FOUND));
        });
    }

    @Test
    void sayingAboutNeverMakesAConflict() {
        var with12 = TWO_CLAIMS.stream()
                .filter(two -> !about12(two.later().sentence() + two.later().text())
                        .equals(two.later().sentence() + two.later().text()));
        assertThat(with12).hasSizeGreaterThan(100).allSatisfy(two -> {
            boolean conflict = two.found().filter(RuleLawsTest::isOnQuantities).isPresent();
            var vague = withText(
                    two.later(),
                    about12(two.later().text()),
                    about12(two.later().sentence()));

            assertThat(rules.compare(two.earlier(), vague)
                            .filter(RuleLawsTest::isOnQuantities)
                            .isPresent())
                    .isIn(conflict, false);
        });
    }

    @Test
    void everySpanLiesInItsText() {
        assertThat(TWO_CLAIMS).allSatisfy(two -> {
            two.found().ifPresent(finding -> {
                assertThat(finding.confidence()).isBetween(0.0, 1.0);
                assertThat(finding.operands()).isNotEmpty().allSatisfy(operand -> {
                    assertThat(operand.earlierSpan().end())
                            .isLessThanOrEqualTo(two.earlier().text().length());
                    assertThat(operand.laterSpan().end())
                            .isLessThanOrEqualTo(two.later().text().length());
                });
            });
        });
    }

    private static boolean isSymmetric(Finding finding) {
        return finding.type() != RelationType.UPDATES && finding.type() != RelationType.SUPERSEDES;
    }

    private static boolean isOnQuantities(Finding finding) {
        return finding.type() == RelationType.CONTRADICTS && finding.subtype().equals("quantity");
    }

    private static String about12(String text) {
        return text.replaceAll("\\b12\\b", "about 12");
    }

    private static ClaimFacts withText(ClaimFacts facts, String text, String sentence) {
        return new ClaimFacts(
                facts.id(),
                facts.article(),
                facts.outlet(),
                facts.chain(),
                facts.kind(),
                facts.modality(),
                text,
                sentence,
                facts.topic(),
                facts.stated(),
                facts.publishedAt());
    }

    private static boolean isAtOneTime(Two two) {
        return Duration.between(two.earlier().publishedAt(), two.later().publishedAt())
                .isZero();
    }
}
