package org.claimledger.claim;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.claimledger.article.ArticleService;
import org.claimledger.article.Revision;
import org.claimledger.article.diff.Significance;
import org.claimledger.claim.RevisionClaimsView.StandingView;
import org.claimledger.ledger.AsOf;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Tells what became of claims, and what changed in articles. */
@ApplicationScoped
@Transactional
public class HistoryService {

    private final ClaimRepository claims;
    private final StandingRepository standing;
    private final ArticleService articles;

    HistoryService(ClaimRepository claims, StandingRepository standing, ArticleService articles) {
        this.claims = claims;
        this.standing = standing;
        this.articles = articles;
    }

    /** @param least how significant an event must be to be shown; all are, if nothing is given */
    HistoryView of(String id, @Nullable Significance least) {
        var claim = claims.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("claim", id));
        var events = standing.eventsOf(id);
        var named = events.stream()
                .flatMap(event -> Stream.concat(
                        Stream.of(event.revision()),
                        Stream.ofNullable(event.before()).map(Standing::revision)));
        var revisions = articles.revisions(named.distinct().toList());
        var predecessors = standing.amendedBy(id).stream()
                .collect(toMap(ClaimEvent::revision, ClaimEvent::claim, (one, another) -> one));
        var items = new History(claim, revisions, predecessors)
                .of(events).stream()
                        .filter(event -> isShown(event.significance(), least))
                        .toList();
        return new HistoryView(id, claims.standings(List.of(id), AsOf.NOW).of(claim), items);
    }

    private static boolean isShown(@Nullable Significance significance, @Nullable Significance least) {
        return least == null || (significance != null && significance.isAtLeast(least));
    }

    /** The claims that stand in a revision, which are as they are now, and where in it they do. */
    RevisionClaimsView claimsIn(String revision) {
        var text = articles.text(revision);
        var found = standing.in(revision);
        var standings = claims.standings(
                found.stream().map(located -> located.claim().id()).toList(), AsOf.NOW);
        return new RevisionClaimsView(found.stream()
                .map(located -> StandingView.of(
                        ClaimView.of(located.claim(), standings.of(located.claim())), located.place(), text))
                .toList());
    }

    /**
     * What changed from one revision of an article to another.
     *
     * @param from the number of the one; if none is given, the one before the other
     * @param to the number of the other; if none is given, the last
     */
    ChangesView changes(String article, @Nullable Long from, @Nullable Long to, @Nullable Significance least) {
        var after = to == null ? articles.last(article) : articles.numbered(article, "to", to);
        var before = from == null ? before(after) : articles.numbered(article, "from", from);
        var changes = new Changes(before, after, standing.in(before.id()), standing.in(after.id()));
        var hunks = changes.hunks().stream()
                .filter(hunk -> isShown(hunk.significance(), least))
                .toList();
        return changes.view(hunks, least);
    }

    /** The first revision of an article has nothing before it that it could differ from. */
    private Revision before(Revision revision) {
        var before = articles.neighbours(revision).before();
        return before == null ? revision : before;
    }
}
