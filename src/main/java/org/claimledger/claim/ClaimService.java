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
import org.claimledger.ledger.AsOf;
import org.claimledger.ledger.Known;
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
        return viewsOf(claims.standingIn(revision.id()), AsOf.NOW);
    }

    private List<ClaimView> viewsOf(List<Claim> shown, AsOf asOf) {
        var standings = standings(shown, asOf);
        return shown.stream()
                .map(claim -> ClaimView.of(claim, standings.of(claim)))
                .toList();
    }

    /** Whether these claims stood as of two times. */
    public Standings standings(Collection<Claim> those, AsOf asOf) {
        return claims.standings(those.stream().map(Claim::id).toList(), asOf);
    }

    /** The claims that first stood in a revision and that no later one had withdrawn up to a position in the ledger. */
    public List<Claim> newIn(String revision, long position) {
        return claims.newInAndStandingAt(revision, position);
    }

    public List<Claim> all(Collection<String> ids) {
        return claims.inOrder(ids);
    }

    /** What had become by then of those of these claims that a later revision no longer has, by the claims' ids. */
    public Map<String, Withdrawal> withdrawalsOf(Collection<Claim> those, AsOf asOf) {
        var byId = those.stream().collect(toMap(Claim::id, Function.identity(), (one, same) -> one));
        if (byId.isEmpty()) {
            return Map.of();
        }
        return claims.withdrawalsOf(byId.keySet(), asOf).stream()
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

    /** A claim that was published and known then. */
    public Known<Claim> require(String id, AsOf asOf) {
        var moments = claims.momentsOf(id, asOf);
        if (moments.isEmpty()) {
            throw ProblemException.notFound("claim", id);
        }
        return new Known<>(require(id), moments.get(moments.size() - 1));
    }

    Known<ClaimView> get(String id, AsOf asOf) {
        var known = require(id, asOf);
        return new Known<>(viewsOf(List.of(known.shown()), asOf).get(0), known.since());
    }

    /** When what is shown of a claim changed, the earliest first. */
    List<Instant> momentsOf(String id, AsOf asOf) {
        require(id, asOf);
        return claims.momentsOf(id, asOf);
    }

    Page<ClaimView> list(ClaimFilter filter, AsOf asOf, PageRequest page) {
        requireKnown(filter, asOf);
        return matching(filter, asOf, page);
    }

    /** Refuses a filter by what the ledger did not have. */
    void requireKnown(ClaimFilter filter, AsOf asOf) {
        outlets.filter("outlet", filter.outlet(), asOf.position());
        outlets.filter("citedOutlet", filter.citedOutlet(), asOf.position());
        if (filter.speaker() != null && !claims.hasSpeaker(filter.speaker(), asOf.position())) {
            throw SpeakerService.refused("speaker", filter.speaker());
        }
        articles.filter("article", filter.article(), asOf);
    }

    /** As the API shows them, in the order of the ids. */
    List<ClaimView> views(List<String> ids) {
        return viewsOf(claims.inOrder(ids), AsOf.NOW);
    }

    Page<ClaimView> ofOutlet(String slug, ClaimFilter filter, AsOf asOf, PageRequest page) {
        outlets.requireKnown(slug, asOf.position());
        return matching(filter, asOf, page);
    }

    Page<ClaimView> ofSpeaker(String slug, ClaimFilter filter, AsOf asOf, PageRequest page) {
        if (!claims.hasSpeaker(slug, asOf.position())) {
            throw ProblemException.notFound("speaker", slug);
        }
        return matching(filter, asOf, page);
    }

    private Page<ClaimView> matching(ClaimFilter filter, AsOf asOf, PageRequest page) {
        var filters = "claims" + filter + asOf;
        var found = claims.matching(filter, asOf, page.after(filters, 2).orElse(null), page.limit() + 1);
        var standings = standings(found, asOf);
        return Page.of(
                        found,
                        page,
                        filters,
                        claim -> List.of(claim.publishedAt().toString(), claim.id()))
                .map(claim -> ClaimView.of(claim, standings.of(claim)));
    }
}
