package org.claimledger.access;

import java.util.Optional;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;

/** What a request shows for whom it is sent: a key or a token, not looked at yet. */
record Shown(String value) {

    private static final String SCHEME = "Bearer ";

    /** From the Authorization header (RFC 6750). */
    static Shown in(String header) {
        if (header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            var value = header.substring(SCHEME.length()).strip();
            if (!value.isEmpty()) {
                return new Shown(value);
            }
        }
        throw new ProblemException(ProblemType.UNAUTHENTICATED, "Send Authorization: Bearer and then the key.");
    }

    /** The key that it is by its form. */
    Optional<WholeKey> key() {
        return WholeKey.read(value);
    }

    /** Whether it has the three parts of a signed token, which nobody guesses. */
    boolean isSigned() {
        return value.chars().filter(sign -> sign == '.').count() == 2;
    }

    /** Which secret it would be if it were right: that of one key, or that of the settings. */
    String secretTried() {
        return key().map(WholeKey::id).orElse("setting");
    }

    /** Nothing of it, for it has no place in a log. */
    @Override
    public String toString() {
        return "shown";
    }
}
