package org.claimledger.ingest.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.claimledger.ingest.NewArticle;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;

/** Takes in what is to be imported, of any length: what it has acknowledged, the database has. */
@ApplicationScoped
public class Reception {

    private static final int LINES_AT_ONCE = 500;
    private static final int BYTES_AT_ONCE = 1 << 20;

    private final ReceptionService service;
    private final ImportsConfig config;
    private final ObjectMapper json;

    Reception(ReceptionService service, ImportsConfig config, ObjectMapper json) {
        this.service = service;
        this.config = config;
        this.json = json;
    }

    /** Keeps one article, to be recorded when its turn comes. */
    public ImportView keep(NewArticle article) {
        var id = service.begin();
        try {
            service.keep(id, List.of(new KeptLine(1, json.writeValueAsBytes(article), 0)));
            return service.complete(id);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keeps all lines of a body, or none. It takes as long as the body comes, so no transaction is open meanwhile. */
    ImportView keep(InputStream body) {
        var id = service.begin();
        try {
            keepLines(
                    id,
                    new Lines(
                            body,
                            config.largestBody().asLongValue(),
                            config.longestLine().asLongValue()));
            return service.complete(id);
        } catch (IOException broken) {
            service.forget(id);
            throw new ProblemException(ProblemType.INVALID_REQUEST, "The body broke off, or is not packed as it says.");
        } catch (RuntimeException refused) {
            service.forget(id);
            throw refused;
        }
    }

    private void keepLines(String id, Lines lines) throws IOException {
        var held = new ArrayList<KeptLine>();
        long size = 0;
        for (var line = lines.next(); line != null; line = lines.next()) {
            held.add(line);
            size += line.size();
            if (held.size() == LINES_AT_ONCE || size >= BYTES_AT_ONCE) {
                service.keep(id, held);
                held.clear();
                size = 0;
            }
        }
        service.keep(id, held);
    }
}
