package org.claimledger.shared.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Items as they are sent within one JSON document. */
record JsonDocument<T>(JsonGenerator json) implements LongList.Sink<T> {

    @Override
    public void take(T item) throws IOException {
        json.writePOJO(item);
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }
}
