package org.claimledger.ingest.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.claimledger.ingest.bulk.ImportRepository.Rejection;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
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
        var filters = "rejections" + id;
        long after = page.after(filters, 1).map(key -> key.position(0)).orElse(0L);
        var found = imports.rejections(id, after, page.limit() + 1);
        return Page.of(found, page, filters, rejection -> List.of(String.valueOf(rejection.line())))
                .map(rejection -> view(Objects.requireNonNull(rejection)));
    }

    private RejectionView view(Rejection kept) {
        try {
            return new RejectionView(kept.line(), json.readValue(kept.problem(), Problem.class));
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
