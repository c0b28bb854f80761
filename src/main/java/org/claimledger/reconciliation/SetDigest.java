package org.claimledger.reconciliation;

import java.math.BigInteger;
import java.util.Collection;
import org.claimledger.shared.text.Sha256;

/**
 * The digest of what was found, in whatever order and in however many parts it comes: the sum of all SHA-256 (Bellare and
 * Micciancio, A new paradigm for collision-free hashing, 1997).
 */
final class SetDigest {

    private static final int HEX = 16;
    private static final int BITS = 256;
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BITS);

    private SetDigest() {}

    /** The digest with some more in it; at first it is empty. */
    static String with(String digest, Collection<String> more) {
        var sum = digest.isEmpty() ? BigInteger.ZERO : new BigInteger(digest, HEX);
        for (var one : more) {
            sum = sum.add(new BigInteger(Sha256.of(one), HEX)).mod(MODULUS);
        }
        var hex = sum.toString(HEX);
        return "0".repeat(BITS / 4 - hex.length()) + hex;
    }
}
