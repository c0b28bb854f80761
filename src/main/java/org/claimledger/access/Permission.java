package org.claimledger.access;

import java.util.Locale;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Who may do what. */
final class Permission {

    private Permission() {}

    /** The scope that an operation needs and this one has not; null where nothing is lacking. */
    static @Nullable Scope lacking(@Nullable Identity identity, @Nullable Scope needed) {
        return needed == null || (identity != null && identity.may(needed)) ? null : needed;
    }

    /** Refuses whom a scope is lacking, and where nobody unknown may be, who is not known. */
    static void require(@Nullable Identity identity, @Nullable Scope lacking, boolean mustBeKnown) {
        if (identity == null && (lacking != null || mustBeKnown)) {
            throw new ProblemException(
                    ProblemType.UNAUTHENTICATED,
                    lacking == null
                            ? "Reading wants a key here: send it as Authorization: Bearer."
                            : "This wants a key with the scope " + word(lacking)
                                    + ": send it as Authorization: Bearer.");
        }
        if (lacking != null) {
            throw new ProblemException(
                    ProblemType.INSUFFICIENT_SCOPE, "This wants a key with the scope " + word(lacking) + ".");
        }
    }

    private static String word(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
