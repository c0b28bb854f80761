package org.claimledger.ingest.bulk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.regex.Matcher;
import org.claimledger.review.AuthorKind;
import org.claimledger.review.NewRating;
import org.claimledger.review.Opinion;
import org.claimledger.shared.problem.InvalidPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpinionReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** As the feed of Data Commons writes it: numbers in strings, no body, no day. */
    private static final String OF_A_FEED = """
            {"@type": "ClaimReview", "url": "https://checks.example/lamp", "claimReviewed": "The lamp of Ness was sold.",
             "author": {"@type": "Organization", "name": "Lamp Checks", "url": "https://checks.example/"},
             "reviewRating": {"@type": "Rating", "ratingValue": "2", "bestRating": "5", "worstRating": "1",
                              "alternateName": "Mostly false", "image": "https://checks.example/two.png"},
             "itemReviewed": {"@type": "Claim", "name": "The lamp", "author": {"@type": "Person", "name": "Ivar Grip"}},
             "sdPublisher": {"@type": "Organization", "name": "Feeds"}}
            """;

    @Test
    void aReviewOfAFeedIsReadWithWhatItHas() {
        var read = read(OF_A_FEED);

        assertThat(read.omissions()).isEmpty();
        var opinion = opinion(read);
        assertThat(opinion.rating().name()).isEqualTo("Mostly false");
        assertThat(scale(opinion.rating())).isEqualTo("2 of 1 to 5");
        assertThat(opinion.author().kind()).isEqualTo(AuthorKind.ORGANISATION);
        assertThat(opinion.author().name()).isEqualTo("Lamp Checks");
        assertThat(opinion.author().url()).isEqualTo("https://checks.example/");
        assertThat(opinion.url()).isEqualTo("https://checks.example/lamp");
        assertThat(opinion.text()).isNull();
        assertThat(opinion.reviewedOn()).isNull();
        assertThat(opinion.rating().explanation()).isNull();
    }

    @Test
    void whatThePageOfAFactCheckerSaysIsReadToo() {
        var opinion = opinion(read(OF_A_FEED
                .replace(
                        "\"@type\": \"Organization\", \"name\": \"Lamp Checks\"",
                        "\"@type\": [\"Person\"], \"name\": \"Ida Rask\"")
                .replace(
                        "\"@type\": \"ClaimReview\",",
                        "\"@type\": \"ClaimReview\", \"datePublished\": \"2024-05-09T23:30:00-05:00\", \"headline\": \"No\","
                                + " \"reviewBody\": \"It hangs where it hung.\",")
                .replace("\"image\"", "\"ratingExplanation\": \"It was lent.\", \"image\"")));

        assertThat(opinion.author().kind()).isEqualTo(AuthorKind.PERSON);
        assertThat(opinion.reviewedOn()).isEqualTo(LocalDate.of(2024, 5, 9));
        assertThat(opinion.text()).isEqualTo("It hangs where it hung.");
        assertThat(opinion.rating().explanation()).isEqualTo("It was lent.");
    }

    @Test
    void noHeadlineStandsForABodyThatIsEmpty() {
        assertThat(opinion(with("\"url\"", "\"reviewBody\": \" \", \"headline\": \"Was it sold?\", \"url\""))
                        .text())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"alternateName\": \"False\", \"ratingValue\": \"-1\", \"bestRating\": \"-1\", \"worstRating\": \"-1\"} | False | none | none",
                "{\"alternateName\": \"False\", \"ratingValue\": -1} | False | none | none",
                "{\"alternateName\": \"False\", \"ratingValue\": -1, \"worstRating\": -2, \"bestRating\": 2} | False | -1 of -2 to 2 | none",
                "{\"alternateName\": \"False\", \"ratingValue\": \"0\", \"bestRating\": \"0\", \"worstRating\": \"0\"} | False | none | none",
                "{\"alternateName\": \"False\", \"ratingValue\": \"\"} | False | none | none",
                "{\"alternateName\": \"False\", \"bestRating\": \"5\", \"worstRating\": \"1\"} | False | none | none",
                "{\"alternateName\": \"Mixed\", \"ratingValue\": \" 2.5 \"} | Mixed | 2.5 of 1 to 5 | none",
                "{\"alternateName\": \"Mixed\", \"ratingValue\": 8, \"bestRating\": 10} | Mixed | 8 of 1 to 10 | none",
                "{\"alternateName\": \"Mixed\", \"ratingValue\": 8} | Mixed | none | /reviewRating/ratingValue",
                "{\"alternateName\": \"Mixed\", \"ratingValue\": 3, \"worstRating\": 5, \"bestRating\": 1} | Mixed | none | /reviewRating/worstRating",
                "{\"alternateName\": \"Mixed\", \"ratingValue\": \"half\"} | Mixed | none | /reviewRating/ratingValue",
                "{\"alternateName\": \"Mixed\", \"ratingValue\": 3, \"bestRating\": \"five\"} | Mixed | none | /reviewRating/bestRating",
                "{\"alternateName\": \"Mixed\", \"ratingValue\": 3.001} | Mixed | none | /reviewRating/ratingValue",
                "{\"alternateName\": \"Mixed\", \"ratingValue\": 1e999999999} | Mixed | none | /reviewRating/ratingValue",
                "{\"alternateName\": \"Mixed\", \"ratingValue\": \"1e999999999\"} | Mixed | none | /reviewRating/ratingValue",
                "{\"alternateName\": \"Mixed\", \"ratingValue\": true} | Mixed | none | none",
                "{\"alternateName\": \"\", \"ratingValue\": \"2\"} | 2 | 2 of 1 to 5 | none",
                "{\"ratingValue\": 2} | 2 | 2 of 1 to 5 | none",
                "{\"ratingValue\": \"Pants on fire\"} | Pants on fire | none | none",
                "{\"name\": \"False\"} | False | none | none",
                "{\"alternateName\": [\"False\", \"Untrue\"]} | False | none | none",
                "{\"alternateName\": 7} | 7 | none | none",
                "[{\"alternateName\": \"False\"}] | False | none | none",
                "\"False\" | False | none | none",
                "{\"alternateName\": \"<b>False</b>&nbsp;\"} | False | none | none"
            })
    void aRatingIsKeptHoweverItIsWritten(String rating, String name, String scale, String omitted) {
        var read = read(rated(rating));

        assertThat(opinion(read).rating().name()).isEqualTo(name);
        assertThat(scale(opinion(read).rating())).isEqualTo(scale);
        assertThat(read.omissions().stream()
                        .map(InvalidPart::pointer)
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(omitted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{\"ratingValue\": \"-1\"}",
                "{\"alternateName\": \"\", \"ratingValue\": \"\"}",
                "[]"
            })
    void whereThereIsNoVerdictThereIsOnlyAClaim(String rating) {
        var read = read(rated(rating));

        assertThat(read.opinion()).isNull();
        assertThat(read.claim().text()).isEqualTo("The lamp of Ness was sold.");
        assertThat(read.omissions()).extracting(InvalidPart::pointer).containsExactly("/reviewRating");
    }

    @Test
    void whatCannotBeRecordedIsLeftOutAndTold() {
        var future = read(OF_A_FEED
                .replace("\"url\"", "\"datePublished\": \"2026-01-02\", \"url\"")
                .replace("https://checks.example/\"", "ftp://checks.example/\""));
        assertThat(future.omissions())
                .extracting(InvalidPart::pointer)
                .containsExactlyInAnyOrder("/author/url", "/datePublished");
        assertThat(opinion(future).author().url()).isNull();
        assertThat(opinion(future).reviewedOn()).isNull();

        var vague = read("{\"@type\": \"DataFeedItem\", \"item\": [%s]}"
                .formatted(with("\"sdPublisher\"", "\"datePublished\": \"May 2024\", \"sdPublisher\"")));
        assertThat(vague.omissions()).extracting(InvalidPart::pointer).containsExactly("/item/0/datePublished");
    }

    @Test
    void aVerdictThatIsAStoryIsCutAndKeptWholeAsItsExplanation() {
        var story = "x".repeat(198) + "😀" + "y".repeat(100);
        var read = read(rated("{\"alternateName\": \"%s\"}".formatted(story)));

        assertThat(opinion(read).rating().name()).isEqualTo("x".repeat(198) + "…");
        assertThat(opinion(read).rating().explanation()).isEqualTo(story);
        assertThat(read.omissions()).extracting(InvalidPart::pointer).containsExactly("/reviewRating");
    }

    @Test
    void wordsArePlainAndCanBeStored() {
        assertThat(
                        body(
                                "<p>It was <a href='https://x.example'>lent</a>.</p><p>For 3 &lt; 4 days.</p><script>run()</script>"))
                .isEqualTo("It was lent. For 3 < 4 days.");
        assertThat(body("Ness &amp; Vik")).isEqualTo("Ness & Vik");
        assertThat(body("2 < 3 and 4 > 3")).isEqualTo("2 < 3 and 4 > 3");
        assertThat(body("One.\\nTwo.")).isEqualTo("One.\nTwo.");
        assertThat(body("a\\u0000b\\ud800c")).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(body("w".repeat(20_001))).hasSize(20_000).endsWith("w…");
    }

    private static String body(String words) {
        return String.valueOf(opinion(with("\"url\"", "\"reviewBody\": \"" + words + "\", \"url\""))
                .text());
    }

    private static String rated(String rating) {
        return OF_A_FEED.replaceFirst(
                "(?s)\"reviewRating\": \\{.*?}", "\"reviewRating\": " + rating.replace("\\", "\\\\"));
    }

    private static String with(String right, String wrong) {
        assertThat(OF_A_FEED).contains(right);
        return OF_A_FEED.replaceFirst(right, Matcher.quoteReplacement(wrong));
    }

    private static String scale(NewRating rating) {
        return rating.value() == null
                ? "none"
                : "%s of %s to %s".formatted(rating.value().toPlainString(), rating.worst(), rating.best());
    }

    private static Opinion opinion(String json) {
        return opinion(read(json));
    }

    private static Opinion opinion(ReviewedClaim read) {
        return requireNonNull(read.opinion());
    }

    private static ReviewedClaim read(String json) {
        try {
            return ReviewedClaim.in(new ObjectMapper().readTree(json), TODAY).get(0);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(json, unreadable);
        }
    }
}
