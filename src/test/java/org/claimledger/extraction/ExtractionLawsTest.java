package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
            "in a statement");

    private static final int LONG = 200_000;

    private final ClaimExtractor extractor = new ClaimExtractor();

    @ParameterizedTest
    @MethodSource("seeds")
    void everySpanLiesInTheTextAndEveryClaimInItsEvidence(long seed) {
        var text = randomText(new Random(seed));

        var extraction = extractor.extract(article(text));

        extraction.claims().forEach(claim -> {
            assertThat(claim.evidence().end()).isLessThanOrEqualTo(text.length());
            assertThat(claim.sentence().covers(claim.evidence())).isTrue();
            assertThat(isSubsequence(claim.text(), claim.evidence().in(text))).isTrue();
            claim.attribution().forEach(hop -> {
                assertThat(hop.span().in(text)).isNotBlank();
                assertThat(hop.cueSpan().in(text)).isEqualTo(hop.cue());
            });
            if (claim.statedOn() != null) {
                assertThat(claim.statedOn().words().in(text)).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoClaimsHaveTheSameEvidence(long seed) {
        var claims = extractor.extract(article(randomText(new Random(seed)))).claims();

        assertThat(new HashSet<>(claims.stream().map(ExtractedClaim::evidence).toList()))
                .hasSameSizeAs(claims);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameTextGivesTheSameExtraction(long seed) {
        var article = article(randomText(new Random(seed)));

        var first = extractor.extract(article);
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
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> extractor.extract(article(text)));
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
                "Anna Keller, the mayor, said ".repeat(LONG / 29),
                "Yes\n".repeat(LONG / 4));
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

    private static boolean isSubsequence(String words, String within) {
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            at = within.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static ArticleText article(String text) {
        return new ArticleText("The Herald", "Headline", null, LocalDate.of(2024, 5, 17), text, TestOutlets.NAMES);
    }
}
