package org.claimledger.net;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a host answered. The body is empty unless it was wanted. */
public final class Answer {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /** An answer whose header names are in small letters. */
    Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = Arrays.copyOf(body, body.length);
    }

    public int status() {
        return status;
    }

    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    public byte[] body() {
        return Arrays.copyOf(body, body.length);
    }

    Answer with(byte[] read) {
        return new Answer(status, headers, read);
    }

    public boolean isSuccess() {
        return status == 200 || status == 203;
    }

    /** Whether the answer only names another address to ask. */
    public boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }
}
