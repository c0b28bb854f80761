package org.claimledger.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.claimledger.ledger.Ledger;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The use cases on matches between names. */
@ApplicationScoped
@Transactional
class MatchService {

    private final SpeakerMatchRepository matches;
    private final SpeakerService speakers;
    private final Ledger ledger;
    private final EntityManager entities;

    MatchService(SpeakerMatchRepository matches, SpeakerService speakers, Ledger ledger, EntityManager entities) {
        this.matches = matches;
        this.speakers = speakers;
        this.ledger = ledger;
        this.entities = entities;
    }

    MatchView get(String id) {
        return MatchView.of(require(id));
    }

    Page<MatchView> list(@Nullable String speaker, @Nullable MatchState state, PageRequest page) {
        speakers.filter("speaker", speaker);
        var filters = "matches" + speaker + state;
        var found = matches.matching(speaker, state, page.after(filters, 1).orElse(null), page.limit() + 1);
        return Page.of(found, page, filters, match -> List.of(match.id())).map(MatchView::of);
    }

    /** Undoes a match for good; once it is undone, undoing it again changes nothing. */
    MatchView undo(String id, NewUndoing undoing) {
        ledger.lock();
        var match = require(id);
        if (match.state() != MatchState.UNDONE) {
            var positions = ledger.advance(1);
            entities.persist(match.end(MatchState.UNDONE, undoing.note(), positions.recordedAt(), positions.next()));
        }
        return MatchView.of(match);
    }

    private SpeakerMatch require(String id) {
        return matches.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("match", id));
    }
}
