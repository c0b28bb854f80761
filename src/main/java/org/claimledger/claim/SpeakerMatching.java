package org.claimledger.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimledger.article.Revision;
import org.claimledger.extraction.ExtractedClaim;
import org.claimledger.extraction.Hop;
import org.claimledger.extraction.HopKind;
import org.claimledger.ledger.Ledger;
import org.claimledger.shared.Slug;

/** Matches the speakers of a new revision with those that the ledger knows; withdraws what is no longer sure. */
@ApplicationScoped
class SpeakerMatching {

    private final SpeakerMatchRepository matches;
    private final Ledger ledger;
    private final EntityManager entities;

    SpeakerMatching(SpeakerMatchRepository matches, Ledger ledger, EntityManager entities) {
        this.matches = matches;
        this.ledger = ledger;
        this.entities = entities;
    }

    /** While nobody else records, so that two articles at once cannot miss each other's names. */
    void match(Revision revision, List<ExtractedClaim> claims) {
        var spoke = new TreeMap<String, Hop>();
        claims.stream()
                .flatMap(claim -> claim.attribution().stream())
                .filter(hop -> hop.kind() == HopKind.PERSON && hop.named() && Slug.isPossible(hop.name()))
                .forEach(hop -> spoke.putIfAbsent(Slug.of(hop.name()), hop));
        if (spoke.isEmpty()) {
            return;
        }
        var published = revision.revisedAt();
        spoke.forEach((slug, hop) -> matches.recordMention(slug, hop.roles(), hop.gender(), revision.id(), published));
        var namesakes = matches.namesakes(
                spoke.keySet(), published.minus(NameMatching.NEAR), published.plus(NameMatching.NEAR));
        var made = matches.from(namesakes.stream().map(KnownSpeaker::slug).toList());
        namesakes.stream()
                .collect(Collectors.groupingBy(KnownSpeaker::lastName, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(group -> match(group, made, revision));
    }

    private void match(List<KnownSpeaker> group, List<SpeakerMatch> made, Revision revision) {
        var withdrawn = doubtful(group, made);
        var added = new ArrayList<FoundMatch>();
        for (var found : NameMatching.among(group)) {
            boolean decided = made.stream()
                    .anyMatch(match -> isFrom(match, found.alias())
                            && (match.state() == MatchState.STANDING
                                    || match.speaker()
                                            .slug()
                                            .equals(found.speaker().slug())));
            if (!decided) {
                added.add(found);
            }
        }
        if (withdrawn.isEmpty() && added.isEmpty()) {
            return;
        }
        var positions = ledger.advance(withdrawn.size() + added.size());
        var recordedAt = positions.recordedAt();
        for (var match : withdrawn) {
            entities.persist(match.end(MatchState.WITHDRAWN, doubt(match, group), recordedAt, positions.next()));
        }
        for (var found : added) {
            matches.persist(new SpeakerMatch(
                    entities.getReference(Speaker.class, found.alias().slug()),
                    entities.getReference(Speaker.class, found.speaker().slug()),
                    found.rule(),
                    found.reason(),
                    revision.id(),
                    recordedAt,
                    positions.next()));
        }
        matches.flush();
    }

    /** The standing matches that could as well be with somebody else. */
    private static List<SpeakerMatch> doubtful(List<KnownSpeaker> group, List<SpeakerMatch> made) {
        var aliases = group.stream().map(KnownSpeaker::slug).collect(Collectors.toSet());
        return made.stream()
                .filter(match -> match.state() == MatchState.STANDING)
                .filter(match -> aliases.contains(match.alias().slug()))
                .filter(match -> !others(match, group).isEmpty())
                .toList();
    }

    private static Set<String> others(SpeakerMatch match, Collection<KnownSpeaker> group) {
        return NameMatching.others(known(match.alias(), group), known(match.speaker(), group), group);
    }

    private static KnownSpeaker known(Speaker speaker, Collection<KnownSpeaker> group) {
        return group.stream()
                .filter(known -> known.slug().equals(speaker.slug()))
                .findFirst()
                .orElseGet(() -> new KnownSpeaker(speaker.slug(), speaker.name(), List.of()));
    }

    private static String doubt(SpeakerMatch match, List<KnownSpeaker> group) {
        return "The ledger also knows " + String.join(", ", others(match, group));
    }

    private static boolean isFrom(SpeakerMatch match, KnownSpeaker alias) {
        return match.alias().slug().equals(alias.slug());
    }
}
