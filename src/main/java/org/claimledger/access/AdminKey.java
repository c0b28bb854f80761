package org.claimledger.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.MessageDigest;
import java.util.Optional;
import org.claimledger.shared.text.Sha256;

/** The admin key of the settings, if there is one: good as long as it stands there, and stored nowhere. */
@ApplicationScoped
class AdminKey {

    static final int SHORTEST = 16;

    private final Optional<String> key;

    AdminKey(AdminKeySetting setting) {
        this.key = setting.adminKey();
    }

    void require(@Observes StartupEvent start) {
        key.ifPresent(AdminKey::requireGood);
    }

    static void requireGood(String key) {
        var fault = key.length() < SHORTEST
                ? "has only %d characters; give it at least %d, best at random".formatted(key.length(), SHORTEST)
                : key.chars().anyMatch(sign -> sign <= ' ' || sign > '~')
                        ? "has a character that no header can carry; use visible ASCII"
                        : "";
        if (!fault.isEmpty()) {
            throw new ConfigurationException("CLAIMLEDGER_ADMIN_KEY (claimledger.admin-key) " + fault + ".");
        }
    }

    boolean isSet() {
        return key.isPresent();
    }

    /** Takes the same time whatever is wrong. */
    boolean is(String shown) {
        return key.isPresent() && MessageDigest.isEqual(digest(key.get()), digest(shown));
    }

    private static byte[] digest(String text) {
        return Sha256.of(text).getBytes(UTF_8);
    }
}
