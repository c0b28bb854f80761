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
     * Wrong secrets are counted for each key and address: who tries one is soon refused unseen, and his neighbours, who have
     * keys of their own, are not. Tokens are not counted so, since nobody guesses a signature.
     *
     * @throws RefusedException where it is wrong, or was too often
     */
    Identity recognise(Shown shown, String address) {
        var isGuess = !(tokens.areTaken() && shown.isSigned());
        var tried = address + " " + shown.secretTried();
        if (isGuess) {
            var left = limits.look(Limit.WRONG_KEYS, tried);
            if (!left.granted()) {
                throw new RefusedException(Admission.tooMany("wrong keys"), left);
            }
        }
        try {
            return identityOf(shown);
        } catch (ProblemException refused) {
            if (refused.type() != ProblemType.UNAUTHENTICATED) {
                throw refused;
            }
            if (isGuess) {
                limits.take(Limit.WRONG_KEYS, tried);
            }
            var counted = limits.take(Limit.ADDRESS, address);
            throw new RefusedException(counted.granted() ? refused : Admission.tooMany("requests"), counted);
        }
    }

    private Identity identityOf(Shown shown) {
        if (admin.is(shown.value())) {
            return Identity.ADMINISTRATOR;
        }
        var key = shown.key();
        if (key.isPresent()) {
            return keys.recognise(key.get());
        }
        if (tokens.areTaken()) {
            return tokens.recognise(shown.value());
        }
        throw new ProblemException(ProblemType.UNAUTHENTICATED, "This is no key of this service.");
    }
}
