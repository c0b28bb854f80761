package org.claimledger.ingest.bulk;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.claimledger.ingest.IngestOutcome.Ingested;
import org.claimledger.ingest.IngestPipeline;
import org.claimledger.ingest.NewArticle;
import org.claimledger.shared.problem.InvalidPart;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;

/** Brings one line into the ledger, as if it had been handed in alone. */
@ApplicationScoped
class LineTaker {

    private final IngestPipeline pipeline;
    private final ReviewedClaimService reviewedClaims;
    private final Validator validator;
    private final ObjectMapper json;
    private final Clock clock;

    LineTaker(
            IngestPipeline pipeline,
            ReviewedClaimService reviewedClaims,
            Validator validator,
            ObjectMapper json,
            Clock clock) {
        this.pipeline = pipeline;
        this.reviewedClaims = reviewedClaims;
        this.validator = validator;
        this.json = json;
        this.clock = clock;
    }

    Settled take(String bulkImport, KeptLine line) throws IOException {
        var content = line.content();
        if (content == null) {
            throw new ProblemException(ProblemType.CONTENT_TOO_LARGE, "The line is longer than is read.");
        }
        var thing = json.readTree(content);
        if (!thing.isObject()) {
            throw ProblemException.invalidBody("", "must be an object: an article or a ClaimReview");
        }
        return thing.has("@type") ? takeReviews(thing, bulkImport) : takeArticle(thing);
    }

    private Settled takeArticle(JsonNode thing) throws IOException {
        var article = json.treeToValue(thing, NewArticle.class);
        requireValid(validator.validate(article), pointer -> pointer);
        var outcome = pipeline.ingest(article);
        return Settled.taken(outcome instanceof Ingested, outcome.revision().id());
    }

    /** What is reviewed is a claim, and what is said of it a review; a line of several is new as soon as one of them is. */
    private Settled takeReviews(JsonNode thing, String bulkImport) {
        var reviewed = ReviewedClaim.in(thing, tomorrow());
        reviewed.forEach(this::requireValid);
        boolean isNew = false;
        String last = "";
        for (var one : reviewed) {
            var taken = take(one, bulkImport);
            isNew |= taken.isNew();
            last = taken.claim();
        }
        return Settled.taken(isNew, last).with(opinions(reviewed), omissions(reviewed));
    }

    /** It is tomorrow already somewhere. */
    private LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }

    private void requireValid(ReviewedClaim reviewed) {
        requireValid(validator.validate(reviewed.claim()), reviewed::pointer);
        if (reviewed.opinion() != null) {
            requireValid(validator.validate(reviewed.opinion()), reviewed::pointer);
        }
    }

    private static int opinions(List<ReviewedClaim> reviewed) {
        return (int) reviewed.stream().filter(one -> one.opinion() != null).count();
    }

    private static List<InvalidPart> omissions(List<ReviewedClaim> reviewed) {
        return reviewed.stream().flatMap(one -> one.omissions().stream()).toList();
    }

    private ReviewedClaimService.Taken take(ReviewedClaim reviewed, String bulkImport) {
        try {
            return reviewedClaims.take(reviewed, "import " + bulkImport);
        } catch (ProblemException refused) {
            throw pointing(refused, reviewed::pointer);
        }
    }

    private static ProblemException pointing(ProblemException refused, UnaryOperator<String> toLine) {
        var errors = refused.errors().stream()
                .map(part ->
                        part.pointer() == null ? part : InvalidPart.ofBody(toLine.apply(part.pointer()), part.detail()))
                .toList();
        return new ProblemException(refused.type(), refused.detail(), errors);
    }

    private static <T> void requireValid(Set<ConstraintViolation<T>> violations, UnaryOperator<String> toLine) {
        if (!violations.isEmpty()) {
            var errors = violations.stream()
                    .map(violation ->
                            InvalidPart.ofBody(toLine.apply("/" + violation.getPropertyPath()), violation.getMessage()))
                    .sorted(comparing(InvalidPart::detail))
                    .toList();
            throw new ProblemException(ProblemType.INVALID_REQUEST, "See errors.", errors);
        }
    }
}
