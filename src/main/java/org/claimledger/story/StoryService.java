package org.claimledger.story;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimledger.article.ArticleService;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimService;
import org.claimledger.ledger.AsOf;
import org.claimledger.outlet.OutletService;
import org.claimledger.outlet.PresentOutlets;

/** Gathers a story: the articles whose claims are related to those of one, and what all of them say. */
@ApplicationScoped
@Transactional
class StoryService {

    private static final int MOST_LINKS = 2;
    private static final int MOST_ARTICLES = 24;
    private static final int MOST_CLAIMS = 1000;
    private static final int MOST_ENTERED = 50;

    private final StoryRepository stories;
    private final ArticleService articles;
    private final ClaimService claims;
    private final OutletService outlets;

    StoryService(StoryRepository stories, ArticleService articles, ClaimService claims, OutletService outlets) {
        this.stories = stories;
        this.articles = articles;
        this.claims = claims;
        this.outlets = outlets;
    }

    StoryView around(String article) {
        articles.last(article);
        var told = articlesAround(article);
        var found = stories.claimsOf(told, MOST_CLAIMS + 1);
        boolean isComplete = told.size() < MOST_ARTICLES && found.size() <= MOST_CLAIMS;
        var standing = standing(found.stream().limit(MOST_CLAIMS).toList());
        var gathered = standing.stream().map(Claim::id).toList();
        var shown = new StoryShown(standing, articles.views(told), present(standing));
        var statements = Statements.of(standing.stream().map(shown::telling).toList(), stories.tiesBetween(gathered));
        return shown.of(article, isComplete, statements);
    }

    private PresentOutlets present(List<Claim> claims) {
        return outlets.present(claims.stream().flatMap(Claim::outlets).collect(toSet()), AsOf.NOW.position());
    }

    /** The nearest first. */
    private Set<String> articlesAround(String article) {
        var told = new LinkedHashSet<>(Set.of(article));
        for (int link = 0; link < MOST_LINKS && told.size() < MOST_ARTICLES; link++) {
            told.addAll(stories.tiedTo(told, MOST_ARTICLES - told.size()));
        }
        return told;
    }

    private List<Claim> standing(List<String> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<>(found);
        all.addAll(stories.enteredBeside(found, MOST_ENTERED));
        return claims.standingAt(all, AsOf.NOW.position());
    }
}
