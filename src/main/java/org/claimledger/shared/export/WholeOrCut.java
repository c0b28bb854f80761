package org.claimledger.shared.export;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.jboss.logging.Logger;

/**
 * A stream that comes to its end or breaks off with its connection: what ended politely after a failure would be taken for
 * whole.
 */
record WholeOrCut(HttpServerResponse response, StreamingOutput whole) implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(WholeOrCut.class);

    @Override
    public void write(OutputStream content) throws IOException {
        try {
            whole.write(new Audience(content, response));
        } catch (IOException | RuntimeException failure) {
            if (!response.headWritten()) {
                throw failure; // nothing is sent yet, so the client can still be told
            }
            if (response.closed()) {
                LOG.debug("A client went away before the end of a list", failure);
            } else {
                LOG.error("A list broke off", failure);
                response.reset();
            }
        }
    }
}
