package org.claimledger.ingest.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.claimledger.article.CanonicalUrl;
import org.claimledger.article.InvalidUrlException;
import org.claimledger.review.AuthorKind;
import org.claimledger.review.NewAuthor;
import org.claimledger.review.Opinion;
import org.jspecify.annotations.Nullable;

/** Reads what a ClaimReview (schema.org) says of its claim. What of that cannot be recorded is left out, and told. */
final class OpinionReader {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    private final JsonNode review;
    private final LocalDate latest;
    private final Omissions omissions;

    /** @param latest the last day on which a review may have been published */
    OpinionReader(JsonNode review, LocalDate latest, Omissions omissions) {
        this.review = review;
        this.latest = latest;
        this.omissions = omissions;
    }

    /** The opinion of an author at an address; nothing where there is no verdict. */
    @Nullable
    Opinion read(String author, @Nullable String url) {
        var rating = new RatingReader(review.path("reviewRating"), omissions).read();
        return rating == null ? null : new Opinion(rating, text(), author(author), url, day());
    }

    private NewAuthor author(String name) {
        var told = SchemaOrg.first(review.path("author"));
        var kind = SchemaOrg.isA(told, "Person") ? AuthorKind.PERSON : AuthorKind.ORGANISATION;
        return new NewAuthor(kind, name, page(SchemaOrg.text(SchemaOrg.first(told.path("url")))));
    }

    private @Nullable String page(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            return CanonicalUrl.of(url).value();
        } catch (InvalidUrlException refused) {
            omissions.add("/author/url", String.valueOf(refused.getMessage()));
            return null;
        }
    }

    private @Nullable String text() {
        var words = PlainWords.of(review.path("reviewBody"));
        if (words == null || words.length() <= Opinion.LONGEST_TEXT) {
            return words;
        }
        omissions.add("/reviewBody", "is cut at " + Opinion.LONGEST_TEXT + " characters");
        return PlainWords.cut(words, Opinion.LONGEST_TEXT);
    }

    private @Nullable LocalDate day() {
        var told = SchemaOrg.text(SchemaOrg.first(review.path("datePublished")));
        if (told == null) {
            return null;
        }
        try {
            var day = SchemaOrg.day(told);
            if (!day.isBefore(EARLIEST) && !day.isAfter(latest)) {
                return day;
            }
            omissions.add("/datePublished", "must lie between the year 1 and today");
        } catch (DateTimeException unreadable) {
            omissions.add("/datePublished", "must begin with a day such as 2019-03-22");
        }
        return null;
    }
}
