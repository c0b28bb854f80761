package org.claimledger.ingest.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.claimledger.ingest.bulk.ImportRepository.Remark;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.InvalidPart;
import org.claimledger.shared.problem.Problem;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The use cases on imports. */
@ApplicationScoped
@Transactional
class ImportService {

    private final ImportRepository imports;
    private final ObjectMapper json;
    private final Clock clock;

    ImportService(ImportRepository imports, ObjectMapper json, Clock clock) {
        this.imports = imports;
        this.json = json;
        this.clock = clock;
    }

    ImportView get(String id) {
        return imports.findByIdOptional(id).map(ImportView::of).orElseThrow(() -> unknown(id));
    }

    Page<ImportView> list(@Nullable ImportState state, PageRequest page) {
        var filters = "imports" + state;
        var found = imports.matching(state, page.after(filters, 1).orElse(null), page.limit() + 1);
        return Page.of(found, page, filters, bulk -> List.of(bulk.id())).map(ImportView::of);
    }

    Page<RejectionView> rejections(String id, PageRequest page) {
        get(id);
        return remarks("rejections" + id, page, (after, limit) -> imports.rejections(id, after, limit))
                .map(kept -> new RejectionView(kept.line(), read(kept, Problem.class)));
    }

    Page<OmissionView> omissions(String id, PageRequest page) {
        get(id);
        return remarks("omissions" + id, page, (after, limit) -> imports.omissions(id, after, limit))
                .map(kept -> new OmissionView(kept.line(), List.of(read(kept, InvalidPart[].class))));
    }

    private static Page<Remark> remarks(
            String filters, PageRequest page, BiFunction<Long, Integer, List<Remark>> after) {
        long last = page.after(filters, 1).map(key -> key.position(0)).orElse(0L);
        return Page.of(
                after.apply(last, page.limit() + 1), page, filters, remark -> List.of(String.valueOf(remark.line())));
    }

    private <T> T read(Remark kept, Class<T> type) {
        try {
            return json.readValue(kept.told(), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Forgets the lines that are left; what came of the others stays. Once it is over, nothing changes. */
    void cancel(String id) {
        var bulk = imports.locked(id).orElseThrow(() -> unknown(id));
        if (!bulk.isOver()) {
            bulk.end(ImportState.CANCELLED, clock.instant());
            imports.removeAllLines(id);
        }
    }

    private static ProblemException unknown(String id) {
        return ProblemException.notFound("import", id);
    }
}
