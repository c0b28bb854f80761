package org.claimledger.watching.fetch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a host answered. The body is empty unless it was wanted. */
final class Answer {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /** An answer whose header names are in small letters. */
    Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = Arrays.copyOf(body, body.length);
    }

    int status() {
        return status;
    }

    @Nullable
    String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    byte[] body() {
        return Arrays.copyOf(body, body.length);
    }

    Answer with(byte[] read) {
        return new Answer(status, headers, read);
    }

    boolean isSuccess() {
        return status == 200 || status == 203;
    }

    /** Whether the answer only names another address to ask. */
    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    Validators validators() {
        return new Validators(header("etag"), header("last-modified"));
    }
}
