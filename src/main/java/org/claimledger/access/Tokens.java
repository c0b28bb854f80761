package org.claimledger.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** The access tokens of an OpenID provider, if one is configured. */
@ApplicationScoped
class Tokens {

    private static final Logger LOG = Logger.getLogger(Tokens.class);

    /** A provider that is asked for its keys takes no longer, or is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TenantIdentityProvider provider;
    private final boolean areTaken;
    private final AccessConfig config;

    Tokens(
            TenantIdentityProvider provider,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean areTaken,
            AccessConfig config) {
        this.provider = provider;
        this.areTaken = areTaken;
        this.config = config;
    }

    boolean areTaken() {
        return areTaken;
    }

    /** Whose token this is. */
    Identity recognise(String token) {
        try {
            return identity(provider.authenticate(new AccessTokenCredential(token))
                    .await()
                    .atMost(PATIENCE));
        } catch (AuthenticationFailedException refused) {
            throw new ProblemException(
                    ProblemType.UNAUTHENTICATED, "This token is not of the configured provider, or has expired.");
        } catch (RuntimeException away) {
            LOG.errorf("The OpenID provider does not answer: %s", away);
            throw new ProblemException(
                    ProblemType.UNAVAILABLE, "The OpenID provider does not answer; a key of this service would do.");
        }
    }

    private Identity identity(SecurityIdentity found) {
        var principal = found.getPrincipal();
        var subject = principal instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : principal.getName();
        return Identity.ofToken(subject, principal.getName(), RoleScopes.of(found.getRoles(), config));
    }
}
