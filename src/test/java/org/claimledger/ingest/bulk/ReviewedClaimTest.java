package org.claimledger.ingest.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.claimledger.shared.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewedClaimTest {

    private static final String REVIEW = """
            {"@context": "http://schema.org", "@type": "ClaimReview", "datePublished": "2024-05-09",
             "url": "https://checks.example/lamp", "author": {"@type": "Organization", "name": "Lamp Checks"},
             "claimReviewed": "The lamp of Ness was sold.",
             "reviewRating": {"@type": "Rating", "ratingValue": "1", "alternateName": "False"},
             "itemReviewed": {"@type": "Claim", "datePublished": "2024-05-02T08:00:00Z",
                              "author": {"@type": "Person", "name": "Ivar Grip"}}}
            """;

    @Test
    void aReviewTellsOfAClaimByWhomItIsPrintedAndWhoseItIs() throws JsonProcessingException {
        var claim = read(REVIEW).get(0).claim();

        assertThat(claim.text()).isEqualTo("The lamp of Ness was sold.");
        assertThat(claim.outlet().name()).isEqualTo("Lamp Checks");
        assertThat(claim.speaker()).isEqualTo("Ivar Grip");
        assertThat(claim.statedOn()).isEqualTo(LocalDate.of(2024, 5, 2));
        assertThat(claim.url()).isEqualTo("https://checks.example/lamp");
    }

    @Test
    void theItemOfADataFeedHoldsOneReviewOrMany() throws JsonProcessingException {
        var item = "{\"@type\": \"DataFeedItem\", \"dateCreated\": \"2024-05-09\", \"item\": %s}";

        assertThat(read(item.formatted(REVIEW))).hasSize(1);
        assertThat(read(item.formatted("[" + REVIEW + "," + REVIEW + "]")))
                .extracting(one -> one.pointer("/text"))
                .containsExactly("/item/0/claimReviewed", "/item/1/claimReviewed");
        assertThat(refused(item.formatted("[]"))).isEqualTo("/item");
        assertThat(refused(item.formatted("null"))).isEqualTo("/item");
    }

    @Test
    void namesComeInManyForms() throws JsonProcessingException {
        assertThat(read(with("{\"@type\": \"Person\", \"name\": \"Ivar Grip\"}", "[{\"name\": \"Ivar Grip\"}]"))
                        .get(0)
                        .claim()
                        .speaker())
                .isEqualTo("Ivar Grip");
        assertThat(read(with("{\"@type\": \"Person\", \"name\": \"Ivar Grip\"}", "\"Ivar Grip\""))
                        .get(0)
                        .claim()
                        .speaker())
                .isEqualTo("Ivar Grip");
        assertThat(read(with("\"Ivar Grip\"", "\" \"")).get(0).claim().speaker())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"claimReviewed\": \"The lamp of Ness was sold.\",' | '' | /claimReviewed",
                "'\"name\": \"Lamp Checks\"' | '\"name\": 7' | /author/name",
                "'\"name\": \"Lamp Checks\"' | '\"name\": \"!\"' | /author/name",
                "2024-05-02T08:00:00Z | last spring | /itemReviewed/datePublished",
                "ClaimReview | Review | /@type"
            })
    void whatCannotBeReadIsNamed(String right, String wrong, String pointer) {
        assertThat(refused(with(right, wrong))).isEqualTo(pointer);
    }

    private static String with(String right, String wrong) {
        assertThat(REVIEW).contains(right);
        return REVIEW.replace(right, wrong);
    }

    private static List<ReviewedClaim> read(String json) throws JsonProcessingException {
        return ReviewedClaim.in(new ObjectMapper().readTree(json), LocalDate.of(2026, 1, 1));
    }

    private static String refused(String json) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> read(json));
        return String.valueOf(refusal.errors().get(0).pointer());
    }
}
