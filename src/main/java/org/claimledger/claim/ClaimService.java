package org.claimledger.claim;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.claimledger.article.ArticleService;
import org.claimledger.article.Revision;
import org.claimledger.extraction.Extraction;
import org.claimledger.ledger.Ledger;
import org.claimledger.outlet.OutletIdentity;
import org.claimledger.outlet.OutletService;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The use cases on claims. */
@ApplicationScoped
@Transactional
public class ClaimService {

    private final ClaimRepository claims;
    private final SpeakerService speakers;
    private final SourceRegister register;
    private final SpeakerMatching matching;
    private final ArticleService articles;
    private final OutletService outlets;
    private final Ledger ledger;
    private final EntityManager entities;

    ClaimService(
            ClaimRepository claims,
            SpeakerService speakers,
            SourceRegister register,
            SpeakerMatching matching,
            ArticleService articles,
            OutletService outlets,
            Ledger ledger,
            EntityManager entities) {
        this.claims = claims;
        this.speakers = speakers;
        this.register = register;
        this.matching = matching;
        this.articles = articles;
        this.outlets = outlets;
        this.ledger = ledger;
        this.entities = entities;
    }

    /** Sees to it that the ledger knows the publisher and every source of what was found; before anything is recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RegisteredSources register(OutletIdentity publisher, Extraction found, Instant recordedAt) {
        return register.register(publisher, found, recordedAt);
    }

    /**
     * Appends what is new in a revision, and what became of the claims of the one before.
     *
     * @param before the revision before, if the article had one; the caller keeps others from revising it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Revision revision, @Nullable Revision before, Extraction found, RegisteredSources sources) {
        var stood = before == null ? List.<Claim>of() : claims.standingIn(before.id());
        var alignment = Alignment.align(stood, found.claims());
        var positions = ledger.advance(alignment.changes());
        var recordedAt = positions.recordedAt();
        for (var added : alignment.added()) {
            claims.persist(new Claim(revision, added, sources.hopsOf(added), recordedAt, positions.next()));
        }
        for (var kept : alignment.kept()) {
            var place = kept.found().evidence();
            entities.persist(ClaimEvent.kept(kept.claim(), revision.id(), place, recordedAt, positions.next()));
        }
        for (var gone : alignment.gone()) {
            entities.persist(ClaimEvent.withdrawn(gone, revision.id(), recordedAt, positions.next()));
        }
        claims.flush();
        matching.match(revision, found.claims());
    }

    /** The claims that stood in a revision, in reading order. */
    public List<ClaimView> viewsIn(Revision revision) {
        return claims.standingIn(revision.id()).stream().map(ClaimView::of).toList();
    }

    /** The claims that first stood in a revision and that no later one had withdrawn up to a position in the ledger. */
    public List<Claim> newIn(String revision, long position) {
        return claims.newInAndStandingAt(revision, position);
    }

    public List<Claim> all(Collection<String> ids) {
        return claims.inOrder(ids);
    }

    /** What became of those of these claims that a later revision of their article no longer has, by the claims' ids. */
    public Map<String, Withdrawal> withdrawalsOf(Collection<Claim> those) {
        var byId = those.stream().collect(toMap(Claim::id, Function.identity(), (one, same) -> one));
        if (byId.isEmpty()) {
            return Map.of();
        }
        return claims.withdrawalsOf(byId.keySet()).stream()
                .map(event -> withdrawal(Objects.requireNonNull(byId.get(event.claim())), event))
                .collect(toMap(withdrawal -> withdrawal.claim().id(), Function.identity()));
    }

    private Withdrawal withdrawal(Claim gone, ClaimEvent event) {
        var amended = Amendment.of(gone, claims.newIn(event.revision())).orElse(null);
        return new Withdrawal(gone, event.revision(), event.position(), amended);
    }

    /** Each of these speakers with one slug that is the same for all names of one speaker. */
    public Map<String, String> speakersKnownAs(Collection<String> slugs) {
        return speakers.knownAs(slugs);
    }

    public Claim require(String id) {
        return claims.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("claim", id));
    }

    ClaimView get(String id) {
        return ClaimView.of(require(id));
    }

    Page<ClaimView> list(ClaimFilter filter, PageRequest page) {
        requireKnown(filter);
        return matching(filter, page);
    }

    /** Refuses a filter by what the ledger does not have. */
    void requireKnown(ClaimFilter filter) {
        outlets.filter("outlet", filter.outlet());
        outlets.filter("citedOutlet", filter.citedOutlet());
        speakers.filter("speaker", filter.speaker());
        articles.filter("article", filter.article());
    }

    /** As the API shows them, in the order of the ids. */
    List<ClaimView> views(List<String> ids) {
        return claims.inOrder(ids).stream().map(ClaimView::of).toList();
    }

    Page<ClaimView> ofOutlet(ClaimFilter filter, PageRequest page) {
        outlets.require(String.valueOf(filter.outlet()));
        return matching(filter, page);
    }

    Page<ClaimView> ofSpeaker(ClaimFilter filter, PageRequest page) {
        speakers.require(String.valueOf(filter.speaker()));
        return matching(filter, page);
    }

    private Page<ClaimView> matching(ClaimFilter filter, PageRequest page) {
        var filters = "claims" + filter;
        var found = claims.matching(filter, page.after(filters, 2).orElse(null), page.limit() + 1);
        return Page.of(
                        found,
                        page,
                        filters,
                        claim -> List.of(claim.publishedAt().toString(), claim.id()))
                .map(ClaimView::of);
    }
}
