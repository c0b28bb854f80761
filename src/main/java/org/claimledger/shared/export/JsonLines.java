package org.claimledger.shared.export;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Items as they are sent one a line. */
record JsonLines<T>(ObjectWriter json, OutputStream content) implements LongList.Sink<T> {

    @Override
    public void take(T item) throws IOException {
        content.write(json.writeValueAsBytes(item));
        content.write('\n');
    }

    @Override
    public void flush() throws IOException {
        content.flush();
    }
}
