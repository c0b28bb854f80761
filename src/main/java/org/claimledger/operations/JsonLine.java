package org.claimledger.operations;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/** One line of the log as one JSON object; what is known of the request stands beside what is said. */
final class JsonLine extends ExtFormatter {

    private final JsonFactory json = new JsonFactory();

    @Override
    public String format(ExtLogRecord said) {
        var line = new StringWriter();
        try (var out = json.createGenerator(line)) {
            write(said, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.append('\n').toString();
    }

    private void write(ExtLogRecord said, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("timestamp", said.getInstant().toString());
        out.writeStringField("level", said.getLevel().getName());
        out.writeStringField("logger", said.getLoggerName());
        out.writeStringField("thread", said.getThreadName());
        for (Map.Entry<String, String> known : said.getMdcCopy().entrySet()) {
            out.writeStringField(known.getKey(), known.getValue());
        }
        out.writeStringField("message", formatMessage(said));
        var thrown = said.getThrown();
        if (thrown != null) {
            var trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            out.writeStringField("exception", trace.toString());
        }
        out.writeEndObject();
    }
}
