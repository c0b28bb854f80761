package org.claimledger.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.claimledger.shared.problem.ProblemException;

/**
 * A client's Idempotency-Key, bound to who he is. What is kept under it can be found and read by whoever has it, and by nobody
 * else: an answer may hold a secret that is to be shown once.
 */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;
    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final SecretKeySpec key;

    private IdempotencyKey(String written, String caller) {
        var own = new SecretKeySpec((caller + "\n" + written).getBytes(UTF_8), MAC);
        this.id = HexFormat.of().formatHex(derived(own, "id"));
        this.key = new SecretKeySpec(derived(own, "answer"), "AES");
    }

    /** As the draft has it, a string in quotation marks; also without, as many clients send it. */
    static IdempotencyKey read(String header, String caller) {
        var written = header.strip();
        if (written.length() >= 2 && written.startsWith("\"") && written.endsWith("\"")) {
            written = written.substring(1, written.length() - 1);
        }
        if (written.isEmpty()
                || written.length() > LONGEST
                || written.chars().anyMatch(sign -> sign < ' ' || sign > '~')) {
            throw ProblemException.invalidParameter(
                    HEADER, "must have 1 to " + LONGEST + " characters of visible ASCII, best a random UUID");
        }
        return new IdempotencyKey(written, caller);
    }

    /** Under what the answer is kept. */
    String id() {
        return id;
    }

    byte[] seal(byte[] answer) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            var sealed = cipher.doFinal(answer);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    byte[] open(byte[] sealed) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, Arrays.copyOf(sealed, NONCE_BYTES)));
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("A kept answer was altered", altered);
        }
    }

    private static byte[] derived(SecretKeySpec from, String what) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(from);
            return mac.doFinal(what.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", impossible);
        }
    }
}
