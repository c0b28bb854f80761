package org.claimledger.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.claimledger.article.ArticleService;
import org.claimledger.article.Revision;
import org.claimledger.claim.ClaimRepository.Link;
import org.claimledger.extraction.Extraction;
import org.claimledger.ledger.AsOf;
import org.claimledger.ledger.Known;
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
    private final StandingRepository standing;
    private final ClaimSuccession succession;
    private final SpeakerMatching matching;
    private final ArticleService articles;
    private final OutletService outlets;

    ClaimService(
            ClaimRepository claims,
            SpeakerService speakers,
            SourceRegister register,
            StandingRepository standing,
            ClaimSuccession succession,
            SpeakerMatching matching,
            ArticleService articles,
            OutletService outlets) {
        this.claims = claims;
        this.speakers = speakers;
        this.register = register;
        this.standing = standing;
        this.succession = succession;
        this.matching = matching;
        this.articles = articles;
        this.outlets = outlets;
    }

    /** Sees to it that the ledger knows the publisher and every source of what was found; before anything is recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RegisteredSources register(OutletIdentity publisher, Extraction found, Instant recordedAt) {
        return register.register(publisher, found, recordedAt);
    }

    /** Appends what is new in a revision, and what became of its article's other claims; nobody else revises it meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Revision revision, Extraction found, RegisteredSources sources) {
        succession.record(revision, found.claims(), sources);
        matching.match(revision, found.claims());
    }

    /** The claims that stood in a revision, in reading order. */
    public List<ClaimView> viewsIn(Revision revision) {
        return viewsOf(standing.in(revision.id()).stream().map(Located::claim).toList(), AsOf.NOW);
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

    /** The claims that a revision brought, or brought back, and that stood when the ledger was at a position. */
    public List<Claim> newIn(String revision, long position) {
        return claims.newInAndStandingAt(revision, position);
    }

    public List<Claim> all(Collection<String> ids) {
        return claims.inOrder(ids);
    }

    /** Those of these claims that stood when the ledger was at a position. */
    public List<Claim> standingAt(Collection<String> ids, long position) {
        return claims.inOrder(claims.standingAt(ids, position));
    }

    /**
     * What articles said in the place of these claims before, as the ledger knew at a position: claims that they amend more
     * than by words that tell nothing, and what a notice takes back without replacement. By the claims' ids.
     */
    public Map<String, List<Claim>> revisedBy(Collection<Claim> those, long position) {
        var links = claims.revisedBy(those.stream().map(Claim::id).toList(), position);
        var revised = claims
                .inOrder(links.stream().map(Link::revised).distinct().toList())
                .stream()
                .collect(toMap(Claim::id, Function.identity()));
        return links.stream()
                .collect(groupingBy(
                        Link::revising,
                        mapping(link -> Objects.requireNonNull(revised.get(link.revised())), toList())));
    }

    public List<Claim> revisedBy(Claim claim) {
        return revisedBy(List.of(claim), Long.MAX_VALUE).getOrDefault(claim.id(), List.of());
    }

    /** What had become of those of these claims that the revision which their article showed no longer had, by their ids. */
    public Map<String, Withdrawal> withdrawalsOf(Collection<Claim> those, AsOf asOf) {
        var byId = those.stream().collect(toMap(Claim::id, Function.identity(), (one, same) -> one));
        if (byId.isEmpty()) {
            return Map.of();
        }
        var ends = claims.endsOf(byId.keySet(), asOf);
        var successors =
                claims
                        .inOrder(ends.stream()
                                .map(ClaimEvent::successor)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(toMap(Claim::id, Function.identity(), (one, same) -> one));
        var revisions = articles.revisions(
                ends.stream().map(ClaimEvent::revision).distinct().toList());
        return ends.stream()
                .map(end -> new Withdrawal(
                        Objects.requireNonNull(byId.get(end.claim())),
                        ClaimStatus.valueOf(end.kind().name()),
                        end.revision(),
                        Objects.requireNonNull(revisions.get(end.revision())).revisedAt(),
                        end.recordedAt(),
                        end.position(),
                        successors.get(String.valueOf(end.successor()))))
                .collect(toMap(withdrawal -> withdrawal.claim().id(), Function.identity()));
    }

    /** Each of these speakers with one slug that is the same for all names of one speaker. */
    public Map<String, String> speakersKnownAs(Collection<String> slugs) {
        return speakers.knownAs(slugs);
    }

    public Claim require(String id) {
        return claims.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("claim", id));
    }

    /** Refuses a filter by a claim that the ledger does not have. */
    public void filter(String parameter, @Nullable String claim) {
        if (claim != null && claims.findByIdOptional(claim).isEmpty()) {
            throw ProblemException.invalidParameter(parameter, "No claim has the id '" + claim + "'");
        }
    }

    /** Refuses a claim that was not published or not known then. */
    public void requireKnown(String id, AsOf asOf) {
        if (!claims.standings(List.of(id), asOf).has(id)) {
            throw ProblemException.notFound("claim", id);
        }
    }

    Known<ClaimView> get(String id, AsOf asOf) {
        var moments = momentsOf(id, asOf);
        return new Known<>(viewsOf(List.of(require(id)), asOf).get(0), moments.get(moments.size() - 1));
    }

    /** Where a claim comes from, which stays what it is. */
    ProvenanceView provenance(String id) {
        return ProvenanceView.of(require(id));
    }

    /** When what is shown of a claim changed until then, the earliest first: when it came in, and since then its status. */
    public List<Instant> momentsOf(String id, AsOf asOf) {
        var moments = claims.momentsOf(id, asOf);
        if (moments.isEmpty()) {
            throw ProblemException.notFound("claim", id);
        }
        return moments;
    }

    Page<ClaimView> list(ClaimFilter filter, AsOf asOf, PageRequest page) {
        return matching(known(filter, asOf), asOf, page);
    }

    /** The filter with the outlets that were merged by then. Refuses one by what the ledger did not have. */
    ClaimFilter known(ClaimFilter filter, AsOf asOf) {
        var publishing = outlets.filter("outlet", filter.outlet(), asOf.position());
        var cited = outlets.filter("citedOutlet", filter.citedOutlet(), asOf.position());
        if (filter.speaker() != null && !claims.hasSpeaker(filter.speaker(), asOf.position())) {
            throw SpeakerService.refused("speaker", filter.speaker());
        }
        articles.filter("article", filter.article(), asOf);
        return filter.by(publishing, cited);
    }

    /** As the API shows them, in the order of the ids. */
    List<ClaimView> views(List<String> ids) {
        return viewsOf(claims.inOrder(ids), AsOf.NOW);
    }

    Page<ClaimView> ofOutlet(String slug, ClaimFilter filter, AsOf asOf, PageRequest page) {
        var outlet = outlets.requireKnown(slug, asOf.position());
        return matching(filter.by(outlet, null), asOf, page);
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
