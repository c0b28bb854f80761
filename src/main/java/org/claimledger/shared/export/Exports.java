package org.claimledger.shared.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Sends whole lists. Each says of which position it is, and what is cut short does not look as if it were whole. */
@ApplicationScoped
public class Exports {

    private static final String POSITION = "Ledger-Position";

    private final ObjectMapper json;
    private final CurrentVertxRequest request;
    private final Semaphore places;

    Exports(ObjectMapper json, CurrentVertxRequest request, ExportConfig config) {
        this.json = json;
        this.request = request;
        this.places = new Semaphore(config.atOnce());
    }

    /** One item a line. */
    public <T> RestResponse<StreamingOutput> lines(LongList<T> list) {
        return answer(list, Formats.LINES, content -> list.pour(new JsonLines<>(json.writer(), content)));
    }

    /** One item a row. */
    public <T> RestResponse<StreamingOutput> table(LongList<T> list, List<Column<T>> columns) {
        return answer(
                list,
                Formats.TABLE + ";charset=UTF-8;header=present",
                content -> list.pour(new CsvTable<>(columns, content)));
    }

    /**
     * The items as an array within one document.
     *
     * @param members the others of the document
     * @param array the name of the array
     */
    public <T> RestResponse<StreamingOutput> document(LongList<T> list, Map<String, Object> members, String array) {
        return answer(list, Formats.LINKED, content -> {
            var document = json.createGenerator(content).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            document.writeStartObject();
            for (var member : members.entrySet()) {
                document.writePOJOField(member.getKey(), member.getValue());
            }
            document.writeArrayFieldStart(array);
            list.pour(new JsonDocument<>(document));
            document.writeEndArray();
            document.writeEndObject();
            document.flush();
        });
    }

    private RestResponse<StreamingOutput> answer(LongList<?> list, String mediaType, StreamingOutput content) {
        var exchange = request.getCurrent();
        boolean isWanted = !HttpMethod.HEAD.equals(exchange.request().method());
        StreamingOutput whole = new WholeOrCut(exchange.response(), content);
        return ResponseBuilder.ok(isWanted ? inAPlace(whole) : nothing(), mediaType)
                .header(POSITION, list.position())
                .build();
    }

    private StreamingOutput inAPlace(StreamingOutput whole) {
        return content -> {
            if (!places.tryAcquire()) {
                throw new ProblemException(ProblemType.UNAVAILABLE, "Too many lists are being sent; try again later.");
            }
            try {
                whole.write(content);
            } finally {
                places.release();
            }
        };
    }

    private static StreamingOutput nothing() {
        return content -> {};
    }
}
