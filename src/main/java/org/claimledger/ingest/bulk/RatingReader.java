package org.claimledger.ingest.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.claimledger.review.NewRating;
import org.claimledger.review.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rating of a ClaimReview (schema.org). Its words are the verdict; its number counts where it lies on a scale,
 * which goes from 1 to 5 unless the feed says otherwise, as schema.org has it.
 */
final class RatingReader {

    private static final String PLACE = "/reviewRating";
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);
    private static final BigDecimal USUAL_WORST = BigDecimal.ONE;
    private static final BigDecimal USUAL_BEST = BigDecimal.valueOf(5);

    /** What many feeds write for a verdict without a number. */
    private static final BigDecimal NO_NUMBER = BigDecimal.valueOf(-1);

    /** Longer ones are no numbers of a scale. */
    private static final int MOST_DIGITS = 20;

    private final JsonNode told;
    private final Omissions omissions;

    RatingReader(JsonNode told, Omissions omissions) {
        this.told = told.isArray() ? told.path(0) : told;
        this.omissions = omissions;
    }

    private record Scale(BigDecimal value, BigDecimal worst, BigDecimal best) {}

    /** The rating; nothing where there is no verdict. */
    @Nullable
    NewRating read() {
        var words = told.isObject() ? words() : PlainWords.of(told);
        var scale = scale(words != null);
        var verdict = words == null ? number(scale) : words;
        if (verdict == null) {
            omissions.add(PLACE, "has no verdict, in words or as a number, so that only the claim is recorded");
            return null;
        }
        return rating(verdict, scale);
    }

    private @Nullable String words() {
        var words = PlainWords.of(told.path("alternateName"));
        return words == null ? PlainWords.of(told.path("name")) : words;
    }

    /** The number in the place of words. */
    private @Nullable String number(@Nullable Scale scale) {
        var told = PlainWords.of(this.told.path("ratingValue"));
        return scale == null && told != null && isPlaceholder(parsed(told)) ? null : told;
    }

    private NewRating rating(String verdict, @Nullable Scale scale) {
        var explanation = bounded(PlainWords.of(told.path("ratingExplanation")));
        var name = verdict;
        if (verdict.length() > Opinion.LONGEST_NAME) {
            name = PlainWords.cut(verdict, Opinion.LONGEST_NAME);
            explanation = explanation == null ? bounded(verdict) : explanation;
            omissions.add(PLACE, "has a verdict of more than " + Opinion.LONGEST_NAME + " characters, which is cut");
        }
        return scale == null
                ? new NewRating(name, null, null, null, explanation)
                : new NewRating(name, scale.value(), scale.worst(), scale.best(), explanation);
    }

    private @Nullable String bounded(@Nullable String words) {
        if (words == null || words.length() <= Opinion.LONGEST_TEXT) {
            return words;
        }
        omissions.add(PLACE + "/ratingExplanation", "is cut at " + Opinion.LONGEST_TEXT + " characters");
        return PlainWords.cut(words, Opinion.LONGEST_TEXT);
    }

    /** The number with its scale; nothing where it says nothing. */
    private @Nullable Scale scale(boolean hasWords) {
        var value = PlainWords.of(told.path("ratingValue"));
        if (value == null) {
            return null;
        }
        var number = parsed(value);
        if (number == null) {
            if (hasWords) {
                omissions.add(PLACE + "/ratingValue", "is no number of a scale");
            }
            return null;
        }
        var worst = end("worstRating", USUAL_WORST);
        var best = end("bestRating", USUAL_BEST);
        return worst == null || best == null ? null : placed(new Scale(number, worst, best));
    }

    private @Nullable BigDecimal end(String member, BigDecimal usual) {
        var words = PlainWords.of(told.path(member));
        var number = words == null ? usual : parsed(words);
        if (number == null) {
            omissions.add(PLACE + "/" + member, "is no number of a scale, so that ratingValue is left out");
        }
        return number;
    }

    private @Nullable Scale placed(Scale scale) {
        boolean rises = scale.worst().compareTo(scale.best()) < 0;
        boolean lies =
                scale.value().compareTo(scale.worst()) >= 0 && scale.value().compareTo(scale.best()) <= 0;
        if (rises && lies) {
            return scale;
        }
        boolean isPoint = lies && scale.worst().compareTo(scale.best()) == 0;
        if (!isPlaceholder(scale.value()) && !isPoint) {
            omissions.add(
                    PLACE + (rises ? "/ratingValue" : "/worstRating"),
                    rises
                            ? "lies outside of worstRating and bestRating, which are 1 and 5 where they are not told"
                            : "is not less than bestRating, so that ratingValue is left out");
        }
        return null;
    }

    private static boolean isPlaceholder(@Nullable BigDecimal number) {
        return number != null && number.compareTo(NO_NUMBER) == 0;
    }

    /** A number that a rating may have. */
    private static @Nullable BigDecimal parsed(String words) {
        if (words.length() > MOST_DIGITS) {
            return null;
        }
        try {
            var number = new BigDecimal(words);
            boolean fits = number.abs().compareTo(LARGEST) <= 0
                    && (number.signum() == 0 || number.stripTrailingZeros().scale() <= 2);
            return fits ? number : null;
        } catch (NumberFormatException other) {
            return null;
        }
    }
}
