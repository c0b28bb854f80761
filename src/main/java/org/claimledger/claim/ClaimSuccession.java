package org.claimledger.claim;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimledger.article.ArticleService;
import org.claimledger.article.Revision;
import org.claimledger.article.diff.SentenceAlignment;
import org.claimledger.extraction.ExtractedClaim;
import org.claimledger.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Follows the claims of an article from revision to revision, in the order in which its outlet published them: what stood in
 * the one before is kept, moved, amended or withdrawn in this one, and what is new in a revision that is recorded late has a
 * fate in the one after.
 */
@ApplicationScoped
class ClaimSuccession {

    private final ClaimRepository claims;
    private final StandingRepository standing;
    private final ArticleService articles;
    private final Ledger ledger;
    private final EntityManager entities;

    ClaimSuccession(
            ClaimRepository claims,
            StandingRepository standing,
            ArticleService articles,
            Ledger ledger,
            EntityManager entities) {
        this.claims = claims;
        this.standing = standing;
        this.articles = articles;
        this.ledger = ledger;
        this.entities = entities;
    }

    /** Appends what is new in a revision, and what became of the others. */
    void record(Revision revision, List<ExtractedClaim> extracted, RegisteredSources sources) {
        var neighbours = articles.neighbours(revision);
        var found = extracted.stream().map(Located::of).toList();
        var alignment = align(neighbours.before(), found, revision);
        var known = new LinkedHashMap<Located<ExtractedClaim>, Claim>();
        alignment.kept().forEach(kept -> known.put(kept.after(), kept.before().claim()));
        var outcomes = new Outcomes(neighbours.before(), revision);
        outcomes.keep(alignment.kept());
        outcomes.leave(alignment.stayed());
        if (neighbours.after() != null || neighbours.before() != null) {
            reinstate(alignment, revision, neighbours.after(), known, outcomes);
        }
        addNew(alignment.added(), revision, sources, known);
        outcomes.end(alignment, known);
        append(outcomes.all(), revision);
        if (neighbours.after() != null) {
            foresee(revision, whatStands(known, alignment.stayed()), neighbours.after());
        }
        claims.flush();
    }

    /** What stands in a revision: what was found in it, and what stays of the one before. */
    private static List<Located<Claim>> whatStands(
            Map<Located<ExtractedClaim>, Claim> found, List<Alignment.Stayed> stayed) {
        return Stream.concat(
                        found.entrySet().stream()
                                .map(entry -> Located.of(
                                        entry.getValue(), entry.getKey().place())),
                        stayed.stream().map(one -> Located.of(one.before().claim(), one.place())))
                .toList();
    }

    private Alignment<ExtractedClaim> align(
            @Nullable Revision before, List<Located<ExtractedClaim>> found, Revision revision) {
        return before == null
                ? Alignment.of(List.of(), found, SentenceAlignment.of("", revision.text()))
                : Alignment.of(standing.in(before.id()), found, SentenceAlignment.of(before.text(), revision.text()));
    }

    /** What is new since the revision before may be known all the same: from the one after, or from long before. */
    private void reinstate(
            Alignment<ExtractedClaim> alignment,
            Revision revision,
            @Nullable Revision after,
            Map<Located<ExtractedClaim>, Claim> known,
            Outcomes outcomes) {
        var stood = new ArrayList<Claim>();
        alignment.all().forEach(located -> stood.add(located.claim()));
        if (after != null) {
            var later = standing.in(after.id()).stream()
                    .filter(located -> !stood.contains(located.claim()))
                    .toList();
            var foreseen = Alignment.of(later, alignment.added(), SentenceAlignment.of(after.text(), revision.text()));
            foreseen.kept()
                    .forEach(kept -> known.put(kept.after(), kept.before().claim()));
            foreseen.kept().forEach(kept -> outcomes.reinstate(kept.before().claim(), null, kept.after()));
            later.forEach(located -> stood.add(located.claim()));
        }
        var unknown = alignment.added().stream()
                .filter(added -> !known.containsKey(added))
                .toList();
        var returning = new Returning(unknown, standing.elsewhere(revision, unknown, stood));
        returning.claims().forEach((located, claim) -> {
            known.put(located, claim);
            outcomes.reinstate(claim, standing.lastBefore(claim, revision).orElse(null), located);
        });
    }

    private void addNew(
            List<Located<ExtractedClaim>> added,
            Revision revision,
            RegisteredSources sources,
            Map<Located<ExtractedClaim>, Claim> known) {
        var unknown =
                added.stream().filter(located -> !known.containsKey(located)).toList();
        var positions = ledger.advance(unknown.size());
        for (var located : unknown) {
            var found = located.claim();
            var claim = new Claim(revision, found, sources.hopsOf(found), positions.recordedAt(), positions.next());
            claims.persist(claim);
            known.put(located, claim);
        }
    }

    private void append(List<Outcome> outcomes, Revision revision) {
        if (outcomes.isEmpty()) {
            return;
        }
        var positions = ledger.advance(outcomes.size());
        outcomes.forEach(outcome ->
                entities.persist(new ClaimEvent(outcome, revision.id(), positions.recordedAt(), positions.next())));
    }

    /** What became, in the revision after, of the claims of which it does not tell yet. */
    private void foresee(Revision revision, List<Located<Claim>> stand, Revision after) {
        claims.flush();
        var told = standing.toldOfIn(after.id()).stream().collect(toSet());
        var later = standing.in(after.id());
        later.forEach(located -> told.add(located.claim().id()));
        var untold = stand.stream()
                .filter(located -> !told.contains(located.claim().id()))
                .toList();
        if (untold.isEmpty()) {
            return;
        }
        var alignment = Alignment.of(untold, later, SentenceAlignment.of(revision.text(), after.text()));
        var outcomes = new Outcomes(revision, after);
        outcomes.leave(alignment.stayed());
        outcomes.replace(alignment.kept());
        outcomes.end(alignment, alignment.successors());
        append(outcomes.all(), after);
    }
}
