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
import org.claimledger.outlet.OutletIdentity;
import org.claimledger.outlet.OutletService;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;

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
        return standing.in(revision.id()).stream()
                .map(located -> ClaimView.of(located.claim()))
                .toList();
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

    /** What became of those of these claims that the last revision of their article no longer has, by the claims' ids. */
    public Map<String, Withdrawal> withdrawalsOf(Collection<Claim> those) {
        var byId = those.stream().collect(toMap(Claim::id, Function.identity(), (one, same) -> one));
        if (byId.isEmpty()) {
            return Map.of();
        }
        var ends = claims.endsOf(byId.keySet());
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
