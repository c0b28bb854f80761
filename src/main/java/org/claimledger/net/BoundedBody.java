package org.claimledger.net;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How much of a body is read: so much as it comes, and so much as is in it once it is unpacked.
 *
 * @param mostBytes both before and after unpacking
 * @param cutShort whether the beginning will do where there is more
 */
public record BoundedBody(int mostBytes, boolean cutShort) {

    byte[] read(InputStream body, @Nullable String encoding) throws IOException {
        var packed = body.readNBytes(mostBytes + 1);
        var name = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity" -> bounded(packed);
            case "gzip", "x-gzip" -> unpacked(packed);
            default ->
                throw new FetchFailedException(
                        FailureKind.BROKEN_ANSWER, "The answer is encoded as '" + name + "', which was not asked for");
        };
    }

    private byte[] unpacked(byte[] packed) throws IOException {
        if (packed.length > mostBytes) {
            throw tooLarge();
        }
        if (packed.length == 0) {
            return packed;
        }
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return bounded(unpacking.readNBytes(mostBytes + 1));
        }
    }

    private byte[] bounded(byte[] body) {
        if (body.length <= mostBytes) {
            return body;
        }
        if (cutShort) {
            return Arrays.copyOf(body, mostBytes);
        }
        throw tooLarge();
    }

    private FetchFailedException tooLarge() {
        return new FetchFailedException(FailureKind.TOO_LARGE, "There is more of it than " + mostBytes + " bytes");
    }
}
