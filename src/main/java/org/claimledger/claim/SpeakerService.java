package org.claimledger.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.claimledger.shared.http.MovedException;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The use cases on speakers. */
@ApplicationScoped
@Transactional
class SpeakerService {

    private final SpeakerRepository speakers;
    private final SpeakerMatchRepository matches;

    SpeakerService(SpeakerRepository speakers, SpeakerMatchRepository matches) {
        this.speakers = speakers;
        this.matches = matches;
    }

    /** A speaker with the other names that are held to be the same one's; by one of these it leads on to the speaker. */
    SpeakerView get(String slug) {
        var speaker = require(slug);
        var standing = matches.standingOf(matches.knownAs(slug));
        var foremost = foremost(slug, standing);
        if (!foremost.equals(slug)) {
            throw new MovedException(slug, foremost);
        }
        return SpeakerView.of(speaker, standing);
    }

    /** The name that is no other name of anybody, to which this one leads; itself where names lead in a circle. */
    private static String foremost(String slug, Collection<SpeakerMatch> standing) {
        var passed = new HashSet<String>();
        var name = slug;
        while (passed.add(name)) {
            var alias = name;
            var next = standing.stream()
                    .filter(match -> match.alias().slug().equals(alias))
                    .findFirst();
            if (next.isEmpty()) {
                return name;
            }
            name = next.get().speaker().slug();
        }
        return slug;
    }

    Page<SpeakerView> list(PageRequest page) {
        var after = page.after("speakers", 1).map(key -> key.text(0)).orElse("");
        var found = speakers.bySlugAfter(after, page.limit() + 1);
        var standing = matches.standingOf(found.stream().map(Speaker::slug).toList());
        return Page.of(found, page, "speakers", speaker -> List.of(speaker.slug()))
                .map(speaker -> SpeakerView.of(speaker, standing));
    }

    /** Each of these speakers with one slug that is the same for all names of one speaker. */
    Map<String, String> knownAs(Collection<String> slugs) {
        return matches.oneNameOf(slugs);
    }

    Speaker require(String slug) {
        return speakers.findByIdOptional(slug).orElseThrow(() -> ProblemException.notFound("speaker", slug));
    }

    /** Every slug under which a speaker is known, this one among them. */
    Collection<String> knownAs(String slug) {
        return matches.knownAs(slug);
    }

    /** Refuses a filter by a speaker whom the ledger does not know. */
    void filter(String parameter, @Nullable String slug) {
        if (slug != null && speakers.findByIdOptional(slug).isEmpty()) {
            throw refused(parameter, slug);
        }
    }

    static ProblemException refused(String parameter, String slug) {
        return ProblemException.invalidParameter(parameter, "No speaker has the slug '" + slug + "'");
    }
}
