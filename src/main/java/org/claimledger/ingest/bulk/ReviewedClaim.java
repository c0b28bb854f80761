package org.claimledger.ingest.bulk;

import static org.claimledger.ingest.bulk.SchemaOrg.first;
import static org.claimledger.ingest.bulk.SchemaOrg.isA;
import static org.claimledger.ingest.bulk.SchemaOrg.name;
import static org.claimledger.ingest.bulk.SchemaOrg.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimledger.claim.NewClaim;
import org.claimledger.outlet.OutletReference;
import org.claimledger.review.Opinion;
import org.claimledger.shared.problem.InvalidPart;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What a ClaimReview (schema.org) is about, and what it says of it: the claim as who reviewed it prints it, after whom it has
 * it, at the day of the claim; and the opinion, where there is a verdict.
 *
 * @param omissions what of the opinion is left out
 * @param at where in its line the review stands, as a JSON Pointer
 */
record ReviewedClaim(NewClaim claim, @Nullable Opinion opinion, List<InvalidPart> omissions, String at) {

    private static final String DAY = "/itemReviewed/datePublished";

    /** Where in a review the members of a claim come from. */
    private static final Map<String, String> SOURCES = Map.of(
            "/text", "/claimReviewed",
            "/outlet", "/author/name",
            "/speaker", "/itemReviewed/author/name",
            "/statedOn", DAY);

    /**
     * The claims of a line: a ClaimReview, or the item of a DataFeed (schema.org) with its reviews.
     *
     * @param latest the last day on which a review may have been published
     */
    static List<ReviewedClaim> in(JsonNode line, LocalDate latest) {
        if (isA(line, "ClaimReview")) {
            return List.of(of(line, "", latest));
        }
        if (!isA(line, "DataFeedItem")) {
            throw ProblemException.invalidBody("/@type", "must be ClaimReview or DataFeedItem");
        }
        var items = line.path("item");
        if (items.isObject()) {
            return List.of(of(items, "/item", latest));
        }
        var found = new ArrayList<ReviewedClaim>();
        for (int place = 0; place < items.size(); place++) {
            found.add(of(items.path(place), "/item/" + place, latest));
        }
        if (found.isEmpty()) {
            throw ProblemException.invalidBody("/item", "has no ClaimReview");
        }
        return found;
    }

    private static ReviewedClaim of(JsonNode review, String at, LocalDate latest) {
        if (!isA(review, "ClaimReview")) {
            throw ProblemException.invalidBody(at + "/@type", "must be ClaimReview");
        }
        var reviewed = first(review.path("itemReviewed"));
        var author = required(name(review.path("author")), at + "/author/name");
        var url = text(first(review.path("url")));
        var claim = new NewClaim(
                required(review.path("claimReviewed"), at + "/claimReviewed"),
                outlet(author, at),
                day(first(reviewed.path("datePublished")), at),
                text(name(reviewed.path("author"))),
                url);
        var omissions = new Omissions(at);
        var opinion = new OpinionReader(review, latest, omissions).read(author, url);
        return new ReviewedClaim(claim, opinion, omissions.all(), at);
    }

    private static OutletReference outlet(String name, String at) {
        try {
            return OutletReference.named(name, null);
        } catch (IllegalArgumentException impossible) {
            throw ProblemException.invalidBody(at + "/author/name", String.valueOf(impossible.getMessage()));
        }
    }

    private static @Nullable LocalDate day(JsonNode told, String at) {
        var text = text(told);
        if (text == null) {
            return null;
        }
        try {
            return SchemaOrg.day(text);
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalidBody(at + DAY, "must begin with a day such as 2019-03-22");
        }
    }

    private static String required(JsonNode told, String pointer) {
        var text = text(told);
        if (text == null) {
            throw ProblemException.invalidBody(pointer, "is missing");
        }
        return text;
    }

    /** Where in the line a member of the claim comes from. */
    String pointer(String ofClaim) {
        return at + SOURCES.getOrDefault(ofClaim, ofClaim);
    }
}
