package org.claimledger.ingest.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimledger.claim.NewClaim;
import org.claimledger.outlet.OutletReference;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What a ClaimReview (schema.org) is about: the claim as who reviewed it prints it, after whom it has it, at the day of the
 * claim. What the review says of it is not read.
 *
 * @param at where in its line the review stands, as a JSON Pointer
 */
record ReviewedClaim(NewClaim claim, String at) {

    private static final String DAY = "/itemReviewed/datePublished";
    private static final int LENGTH_OF_DAY = 10;

    /** Where in a review the members of a claim come from. */
    private static final Map<String, String> SOURCES = Map.of(
            "/text", "/claimReviewed",
            "/outlet", "/author/name",
            "/speaker", "/itemReviewed/author/name",
            "/statedOn", DAY);

    /** The claims of a line: a ClaimReview, or the item of a DataFeed (schema.org) with its reviews. */
    static List<ReviewedClaim> in(JsonNode line) {
        if (isA(line, "ClaimReview")) {
            return List.of(of(line, ""));
        }
        if (!isA(line, "DataFeedItem")) {
            throw ProblemException.invalidBody("/@type", "must be ClaimReview or DataFeedItem");
        }
        var items = line.path("item");
        if (items.isObject()) {
            return List.of(of(items, "/item"));
        }
        var found = new ArrayList<ReviewedClaim>();
        for (int place = 0; place < items.size(); place++) {
            found.add(of(items.path(place), "/item/" + place));
        }
        if (found.isEmpty()) {
            throw ProblemException.invalidBody("/item", "has no ClaimReview");
        }
        return found;
    }

    private static boolean isA(JsonNode thing, String type) {
        var told = thing.path("@type");
        if (told.isTextual()) {
            return told.asText().equals(type);
        }
        for (var one : told) {
            if (one.asText().equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static ReviewedClaim of(JsonNode review, String at) {
        if (!isA(review, "ClaimReview")) {
            throw ProblemException.invalidBody(at + "/@type", "must be ClaimReview");
        }
        var reviewed = first(review.path("itemReviewed"));
        var claim = new NewClaim(
                required(review.path("claimReviewed"), at + "/claimReviewed"),
                outlet(required(name(review.path("author")), at + "/author/name"), at),
                day(first(reviewed.path("datePublished")), at),
                text(name(reviewed.path("author"))),
                text(first(review.path("url"))));
        return new ReviewedClaim(claim, at);
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
            return LocalDate.parse(text.length() <= LENGTH_OF_DAY ? text : text.substring(0, LENGTH_OF_DAY));
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalidBody(at + DAY, "must begin with a day such as 2019-03-22");
        }
    }

    /** Feeds name people and organisations by an object, by several, or by their bare name. */
    private static JsonNode name(JsonNode who) {
        var one = first(who);
        return one.isObject() ? first(one.path("name")) : one;
    }

    private static JsonNode first(JsonNode oneOrMany) {
        return oneOrMany.isArray() ? oneOrMany.path(0) : oneOrMany;
    }

    private static @Nullable String text(JsonNode told) {
        return told.isTextual() && !told.asText().isBlank() ? told.asText() : null;
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
