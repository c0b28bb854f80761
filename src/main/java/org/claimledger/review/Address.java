package org.claimledger.review;

import org.claimledger.article.CanonicalUrl;
import org.claimledger.article.InvalidUrlException;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** An address on the web, as told in a review. */
final class Address {

    private Address() {}

    /** The address as it is recorded; refuses what leads nowhere on the web. */
    static @Nullable String of(String pointer, @Nullable String told) {
        if (told == null) {
            return null;
        }
        try {
            return CanonicalUrl.of(told).toString();
        } catch (InvalidUrlException refused) {
            throw ProblemException.invalidBody(pointer, String.valueOf(refused.getMessage()));
        }
    }
}
