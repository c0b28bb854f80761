package org.claimledger.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * What is kept of a secret: the SHA-256 of it behind a salt. A secret of 256 random bits needs no slow hash, as nobody can try
 * them all.
 */
@Embeddable
class SaltedHash {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Column(nullable = false)
    private byte[] salt;

    @Column(nullable = false)
    private byte[] hash;

    /** For Hibernate only. */
    protected SaltedHash() {}

    SaltedHash(String secret) {
        this.salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        this.hash = hash(salt, secret);
    }

    /** Takes the same time whatever is wrong. */
    boolean isOf(String secret) {
        return MessageDigest.isEqual(hash, hash(salt, secret));
    }

    private static byte[] hash(byte[] salt, String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
