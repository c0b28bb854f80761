package org.claimledger.shared.export;

import io.vertx.core.http.HttpServerResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The client who reads a list; once it has gone away, nothing more is sent to it. */
final class Audience extends FilterOutputStream {

    private final HttpServerResponse response;

    Audience(OutputStream content, HttpServerResponse response) {
        super(content);
        this.response = response;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** Nothing else tells that a client has gone: what is written to it then is dropped without a word. */
    @Override
    public void flush() throws IOException {
        out.flush();
        if (response.closed()) {
            throw new IOException("The client has gone");
        }
    }
}
