package org.claimledger.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.claimledger.shared.access.Scope;

/** For which scopes the roles of a provider stand. */
final class RoleScopes {

    private RoleScopes() {}

    static Set<Scope> of(Set<String> roles, AccessConfig config) {
        var scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(Scope.values())
                .filter(scope -> !Collections.disjoint(roles, standingFor(scope, config)))
                .forEach(scopes::add);
        return scopes;
    }

    private static Set<String> standingFor(Scope scope, AccessConfig config) {
        return switch (scope) {
            case INGEST -> config.ingestRoles();
            case REVIEW -> config.reviewRoles();
            case ADMIN -> config.adminRoles();
        };
    }
}
