package org.claimledger.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTest {

    @ParameterizedTest
    @EnumSource
    void anAdministratorMayAllAndOthersWhatTheirKeyIsGoodFor(Scope needed) {
        for (var held : Scope.values()) {
            var isEnough = held == needed || held == Scope.ADMIN;

            assertThat(Permission.lacking(holderOf(held), needed)).isEqualTo(isEnough ? null : needed);
        }
        assertThat(Permission.lacking(null, needed)).isEqualTo(needed);
    }

    @Test
    void whereReadingIsClosedWhoeverIsKnownReads() {
        assertStatus(401, null, null, true);
        assertThatCode(() -> Permission.require(null, null, false)).doesNotThrowAnyException();
        assertThatCode(() -> Permission.require(holderOf(Scope.INGEST), null, true))
                .doesNotThrowAnyException();
        assertThatCode(() -> Permission.require(Identity.ofToken("s", "Ida", Set.of()), null, true))
                .doesNotThrowAnyException();
    }

    @Test
    void whoShowsNoKeyIsAskedForOneAndWhoShowsAnotherIsRefused() {
        assertStatus(401, null, Scope.REVIEW, false);
        assertStatus(401, null, Scope.REVIEW, true);
        assertStatus(403, holderOf(Scope.INGEST), Scope.REVIEW, false);
    }

    @Test
    void aTokenIsGoodForWhatItsRolesStandFor() {
        var config = AccessSettings.with(Map.of(
                "claimledger.access.review-roles", "fact-checker,editor", "claimledger.access.admin-roles", "chief"));

        assertThat(RoleScopes.of(Set.of("editor", "cook"), config)).containsExactly(Scope.REVIEW);
        assertThat(RoleScopes.of(Set.of("chief", "ingest"), config)).containsExactly(Scope.INGEST, Scope.ADMIN);
        assertThat(RoleScopes.of(Set.of("review", "admin"), config)).isEmpty();
        assertThat(RoleScopes.of(Set.of(), config)).isEmpty();
    }

    private static Identity holderOf(Scope scope) {
        return Identity.ofKey("k_1", "a desk", Set.of(scope));
    }

    private static void assertStatus(
            int status, @Nullable Identity identity, @Nullable Scope lacking, boolean mustBeKnown) {
        assertThatThrownBy(() -> Permission.require(identity, lacking, mustBeKnown))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type().status()).isEqualTo(status));
    }
}
