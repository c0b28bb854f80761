package org.claimledger.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The body of a request, of which a digest is made while it is read: so it may be of any length. */
final class Fingerprint extends FilterInputStream {

    private final MessageDigest digest;
    private boolean isRead;

    private Fingerprint(MessageDigest digest, InputStream body) {
        super(body);
        this.digest = digest;
    }

    /** Of a body, and of what it was sent to. */
    static Fingerprint of(URI address, InputStream body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((address.getRawPath() + "?" + address.getRawQuery() + "\n").getBytes(UTF_8));
            return new Fingerprint(digest, body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one < 0) {
            isRead = true;
        } else {
            digest.update((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        var read = super.read(into, from, most);
        if (read < 0) {
            isRead = true;
        } else {
            digest.update(into, from, read);
        }
        return read;
    }

    /** What is skipped counts as well. */
    @Override
    public long skip(long most) throws IOException {
        return readNBytes((int) Math.min(most, 8_192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads on to the end, whoever closes it before. */
    @Override
    public void close() throws IOException {
        readOn();
        super.close();
    }

    private void readOn() throws IOException {
        if (!isRead) {
            transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The digest of the whole body; to be asked for once. */
    byte[] finish() throws IOException {
        readOn();
        return digest.digest();
    }
}
