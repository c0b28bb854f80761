package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every text, however odd. */
class ExtractionLawsTest {

    private static final List<String> PIECES = List.of(
            "Anna Keller",
            "the president",
            "she",
            "said",
            "that",
            "told Reuters",
            "according to",
            "“",
            "”",
            "\"",
            "'",
            "''",
            ",",
            ".",
            ":",
            "?",
            "!",
            " — ",
            "\n",
            "\n\n",
            "the bridge is closed",
            "on Friday",
            "denied",
            "and",
            "but",
            "who",
            "🚢",
            "U.S.",
            "3/23/19",
            "Update:",
            "one day after",
            "which",
            "the department",
            "it was announced by",
            "(",
            ")",
            "saying",
            "’s",
            "unclear",
            "Mr.",
            "called a",
            "a day earlier",
            "last month",
            "in 2016",
            "May 30",
            "next Monday",
            "in a statement");

    private static final List<String> JOINTS = List.of(
            "and that",
            "but that",
            ", but",
            ", that",
            "that",
            ", adding that",
            "if",
            "who",
            "the harbour was closed",
            "nobody knew",
            "Keller left the town",
            "“we know”",
            "it",
            "was old");

    /** A tenth of the longest text that is taken in: time grows with the text, so ten times as long is ten times this. */
    private static final int LONG = 20_000;

    /** What was found in each article, which is read once for all laws. */
    private static final Map<ArticleText, Extraction> FOUND = new HashMap<>();

    private final ClaimExtractor extractor = new ClaimExtractor();

    @ParameterizedTest
    @MethodSource("seeds")
    void everySpanLiesInTheTextAndEveryClaimInItsEvidence(long seed) {
        var text = randomText(new Random(seed));

        var extraction = found(article(text));

        extraction.claims().forEach(claim -> {
            assertThat(claim.evidence().end()).isLessThanOrEqualTo(text.length());
            assertThat(claim.sentence().covers(claim.evidence())).isTrue();
            assertThat(isSubsequence(claim.text(), claim.evidence().in(text)))
                    .as("«%s» in «%s»", claim.text(), claim.evidence().in(text))
                    .isTrue();
            claim.attribution().forEach(hop -> {
                assertThat(hop.span().in(text).isBlank())
                        .as("only who is not told stands nowhere")
                        .isEqualTo(hop.name().equals("an unnamed source"));
                assertThat(hop.cueSpan().in(text)).isEqualTo(hop.cue());
            });
            if (claim.statedOn() != null) {
                assertThat(claim.statedOn().words().in(text)).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStatementIsSplitOnceAndItsPartsStandApart(long seed) {
        var marked = MarkedText.of(randomStatement(new Random(seed)), LocalDate.of(2024, 5, 17));
        var reading = marked.reading();

        for (var attribution : marked.attributions(reading)) {
            var parts = StatementSplitter.split(attribution, reading);

            assertThat(parts).isNotEmpty().allSatisfy(part -> {
                assertThat(attribution.envelope().covers(part.envelope())).isTrue();
                assertThat(StatementSplitter.split(part, reading)).containsExactly(part);
            });
            for (int i = 1; i < parts.size(); i++) {
                assertThat(parts.get(i).envelope().start())
                        .isGreaterThanOrEqualTo(parts.get(i - 1).envelope().end());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingWasSaidAfterItsPublicationAndNothingReachesOverBoilerplate(long seed) {
        var text = randomText(new Random(seed)).replace("\n\n", "\n\nSign up for our newsletter\n\n");
        var article = article(text);

        var claims = extractor.extract(article).claims();

        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.evidence().in(text)).doesNotContain("Sign up for our newsletter");
            boolean toCome = claim.kind() != ClaimKind.NOTICE
                    && claim.statedOn() != null
                    && claim.statedOn().period().last().isAfter(article.publishedOn());
            assertThat(toCome).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoClaimsHaveTheSameEvidence(long seed) {
        var claims = found(article(randomText(new Random(seed)))).claims();

        assertThat(new HashSet<>(claims.stream().map(ExtractedClaim::evidence).toList()))
                .hasSameSizeAs(claims);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameTextGivesTheSameExtraction(long seed) {
        var article = article(randomText(new Random(seed)));

        var first = found(article);
        extractor.extract(article("Anna Keller said the bridge is closed."));

        assertThat(new ClaimExtractor().extract(article)).isEqualTo(first);
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        var articles = IntStream.range(0, 24)
                .mapToObj(seed -> article(randomText(new Random(seed))))
                .toList();
        var alone = articles.stream().map(extractor::extract).toList();
        var together = new ArrayList<Extraction>();

        var threads = Executors.newFixedThreadPool(4);
        try {
            var pending = articles.stream()
                    .map(article -> threads.submit(() -> extractor.extract(article)))
                    .toList();
            for (var extraction : pending) {
                together.add(extraction.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(together).isEqualTo(alone);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noTextMakesItHang(String text) {
        var spent = assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            extractor.extract(article(text));
            return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        });

        assertThat(spent).as("of the processor, however busy it is").isLessThan(Duration.ofSeconds(10));
    }

    private Extraction found(ArticleText article) {
        return FOUND.computeIfAbsent(article, extractor::extract);
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(seed -> 7919L * seed);
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "",
                " ",
                "\"".repeat(LONG),
                "a".repeat(LONG),
                "“A b ".repeat(LONG / 5),
                "“A,” he said. ".repeat(LONG / 14),
                "“Yes.” ".repeat(LONG / 7),
                "word ".repeat(LONG / 5),
                "he said that ".repeat(LONG / 13),
                "A said, and ".repeat(LONG / 12),
                "😀".repeat(LONG / 2),
                ", ".repeat(LONG / 2),
                "''".repeat(LONG / 2),
                "Mr. ".repeat(LONG / 4),
                "- ".repeat(LONG / 2),
                "Two days later, he said the ferry sank. ".repeat(LONG / 40),
                "He said that it sank and that ".repeat(LONG / 30),
                "last month in 2016 on Monday ".repeat(LONG / 29),
                "Anna Keller, the mayor, said ".repeat(LONG / 29),
                "Yes\n".repeat(LONG / 4));
    }

    private static String randomStatement(Random random) {
        var said = new StringBuilder("the ferry sank");
        for (int i = random.nextInt(12); i >= 0; i--) {
            said.append(' ').append(JOINTS.get(random.nextInt(JOINTS.size())));
        }
        return "<Anna Keller> [said] {" + said + "}.";
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        int pieces = 20 + random.nextInt(200);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(5) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** Whether all visible characters stand in a text in the same order. */
    private static boolean isSubsequence(String words, String within) {
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            at = Character.isWhitespace(c) ? at : within.indexOf(c, at) + 1;
            if (!Character.isWhitespace(c) && at == 0) {
                return false;
            }
        }
        return true;
    }

    private static ArticleText article(String text) {
        return new ArticleText("The Herald", "Headline", null, LocalDate.of(2024, 5, 17), text, TestOutlets.NAMES);
    }
}
