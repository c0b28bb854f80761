package org.claimledger.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A verdict in words, perhaps with its place on a scale. */
@Embeddable
class Rating {

    @Column(name = "rating_name", nullable = false)
    private String name;

    @Column(name = "rating")
    private @Nullable Double value;

    private @Nullable Double worst;
    private @Nullable Double best;

    @Column(name = "rating_explanation")
    private @Nullable String explanation;

    /** For Hibernate only. */
    protected Rating() {}

    private Rating(NewRating told, @Nullable Double value, @Nullable Double worst, @Nullable Double best) {
        this.name = told.name().strip();
        this.explanation = words(told.explanation());
        this.value = value;
        this.worst = worst;
        this.best = best;
    }

    /** Refuses a number without its scale, and one that lies outside of it. */
    static Rating of(NewRating told) {
        var value = number(told.value());
        var worst = number(told.worst());
        var best = number(told.best());
        if (value == null && worst == null && best == null) {
            return new Rating(told, null, null, null);
        }
        if (value == null || worst == null || best == null) {
            throw ProblemException.invalidBody("/rating", "must have value, worst and best, or none of them");
        }
        if (worst >= best) {
            throw ProblemException.invalidBody("/rating/worst", "must be less than best");
        }
        if (value < worst || value > best) {
            throw ProblemException.invalidBody("/rating/value", "must lie between worst and best");
        }
        return new Rating(told, value, worst, best);
    }

    private static @Nullable Double number(@Nullable BigDecimal told) {
        return told == null ? null : told.doubleValue();
    }

    private static @Nullable String words(@Nullable String told) {
        return told == null || told.isBlank() ? null : told.strip();
    }

    String name() {
        return name;
    }

    @Nullable
    Double value() {
        return value;
    }

    @Nullable
    Double worst() {
        return worst;
    }

    @Nullable
    Double best() {
        return best;
    }

    @Nullable
    String explanation() {
        return explanation;
    }
}
