package org.claimledger.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A key as its holder has it: the public id, by which it is found, and the secret, which proves it. */
record WholeKey(String id, String secret) {

    private static final Pattern FORM = Pattern.compile("(k_[0-9a-z]{26})\\.([A-Za-z0-9_-]{43})");

    /** 256 bits. */
    private static final int SECRET_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret for an id. */
    static WholeKey make(String id) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new WholeKey(id, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** What is written so, if it has the form of a key. */
    static Optional<WholeKey> read(String text) {
        var form = FORM.matcher(text);
        return form.matches() ? Optional.of(new WholeKey(form.group(1), form.group(2))) : Optional.empty();
    }

    /** What is shown once, and sent with every request. */
    String written() {
        return id + "." + secret;
    }

    /** Without the secret, which has no place in a log. */
    @Override
    public String toString() {
        return id;
    }
}
