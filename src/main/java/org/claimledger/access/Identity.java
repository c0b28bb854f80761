package org.claimledger.access;

import java.util.Set;
import org.claimledger.shared.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a key or a token, and what he may do.
 *
 * @param id what tells him from all others
 * @param name what the audit trail calls him
 * @param key the id of the key that he showed; null where it was none of those that are stored
 */
record Identity(String id, String name, @Nullable String key, Set<Scope> scopes) {

    /** Whoever shows the key that the settings name. */
    static final Identity ADMINISTRATOR = new Identity("setting", "admin", null, Set.of(Scope.ADMIN));

    static Identity ofKey(String id, String name, Set<Scope> scopes) {
        return new Identity(id, name, id, scopes);
    }

    static Identity ofToken(String subject, String name, Set<Scope> scopes) {
        return new Identity("token " + subject, name, null, scopes);
    }

    boolean may(Scope scope) {
        return scopes.contains(scope) || scopes.contains(Scope.ADMIN);
    }
}
