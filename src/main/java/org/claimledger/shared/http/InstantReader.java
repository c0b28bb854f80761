package org.claimledger.shared.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** Reads an RFC 3339 instant. Jackson's own reader would also take a bare number, for seconds since 1970. */
final class InstantReader extends StdDeserializer<OffsetDateTime> {

    InstantReader() {
        super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, parser);
        }
        var text = parser.getText();
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw context.weirdStringException(
                    text, OffsetDateTime.class, "must be an instant such as 2019-03-22T21:10:00Z");
        }
    }
}
