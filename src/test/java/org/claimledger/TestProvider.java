package org.claimledger;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** An OpenID provider of which the service knows the public key alone, so that it need not be asked. */
public final class TestProvider {

    private static final String PRIVATE_KEY = "test.provider.private-key";

    private TestProvider() {}

    /** What the service, and the tests in it, must know of a new provider. */
    static Map<String, String> properties() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return Map.of(
                    "quarkus.oidc.tenant-enabled",
                    "true",
                    "quarkus.oidc.public-key",
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                    PRIVATE_KEY,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has RSA", impossible);
        }
    }

    /** A token for somebody with these roles. */
    public static String token(String subject, Instant expiresAt, String... roles) {
        return Jwt.subject(subject)
                .groups(Set.of(roles))
                .issuedAt(expiresAt.minusSeconds(600))
                .expiresAt(expiresAt)
                .sign(privateKey());
    }

    private static PrivateKey privateKey() {
        var encoded = ConfigProvider.getConfig().getValue(PRIVATE_KEY, String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("It was written by this class", impossible);
        }
    }
}
