package org.claimledger.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;

/** Finds out who stands behind what a request shows, and looks no longer at what is tried again and again. */
@ApplicationScoped
class Doorkeeper {

    private final AdminKey admin;
    private final KeyService keys;
    private final Tokens tokens;
    private final RateLimits limits;

    Doorkeeper(AdminKey admin, KeyService keys, Tokens tokens, RateLimits limits) {
        this.admin = admin;
        this.keys = keys;
        this.tokens = tokens;
        this.limits = limits;
    }

    /**
     * Wrong secrets are counted for each key and address: who guesses is soon refused unseen, and his neighbours, who have
     * keys of their own, are not. What was right once, and a signature, is no guess.
     *
     * @throws RefusedException where it is wrong, or was too often
     */
    Identity recognise(Shown shown, String address) {
        var tried = address + " " + shown.secretTried();
        var left = limits.look(Limit.WRONG_KEYS, tried);
        var isToken = tokens.areTaken() && shown.isSigned();
        if (!isToken && !left.granted()) {
            throw new RefusedException(Admission.tooMany("wrong keys"), left);
        }
        try {
            return isToken && !admin.is(shown.value()) ? tokens.recognise(shown.value()) : holder(shown, tried);
        } catch (ProblemException refused) {
            if (refused.type() != ProblemType.UNAUTHENTICATED) {
                throw refused;
            }
            var counted = limits.take(Limit.ADDRESS, address);
            throw new RefusedException(counted.granted() ? refused : Admission.tooMany("requests"), counted);
        }
    }

    private Identity holder(Shown shown, String tried) {
        if (admin.is(shown.value())) {
            return Identity.ADMINISTRATOR;
        }
        return shown.key().flatMap(keys::recognise).orElseThrow(() -> {
            limits.take(Limit.WRONG_KEYS, tried);
            return new ProblemException(ProblemType.UNAUTHENTICATED, "This key is not known here.");
        });
    }
}
