package org.claimledger.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who speaks in a passage off the line under it: "— Ada Roe (@adaroe) May 4, 2021". */
final class CreditReader {

    private static final Pattern INITIAL = Pattern.compile(" \\p{Lu}\\.(?= )");
    private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}\\p{N}@]+|[^\\p{L}\\p{N}.)]+$| \\([^()]*\\)$");

    private final Reading reading;
    private final Lexicon lexicon;

    CreditReader(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    Optional<Voice> voice(Passage passage) {
        var credit = passage.credit();
        var author = passage.author();
        if (credit == null || author == null) {
            return Optional.empty();
        }
        var text = reading.article().text();
        int start = text.indexOf(author, credit.start());
        if (start < 0 || start + author.length() > credit.end()) {
            return Optional.empty();
        }
        var place = new Span(start, start + author.length());
        var before = Paragraphs.trimmed(text, credit.start(), place.start());
        var cue = before.length() == 0 ? place : before;
        var source = source(author);
        var hop = new Hop(source.kind(), source.name(), true, cue.in(text), place, cue, passage.medium());
        return Optional.of(new Voice(List.of(hop), statedOn(passage, credit, place)));
    }

    private @Nullable StatedOn statedOn(Passage passage, Span credit, Span author) {
        if (passage.postedOn() == null) {
            return null;
        }
        var after = Paragraphs.trimmed(reading.article().text(), author.end(), credit.end());
        return new StatedOn(passage.postedOn(), after.length() == 0 ? credit : after);
    }

    private Source source(String author) {
        var name = ORNAMENT.matcher(Straightened.of(author)).replaceAll("").strip();
        var outlet = reading.article().outlets().resolve(name);
        if (outlet.isPresent()) {
            return new Source(HopKind.OUTLET, outlet.get(), true);
        }
        var last = name.substring(name.lastIndexOf(' ') + 1);
        if (lexicon.isOrganisation(last)) {
            return new Source(HopKind.ORGANISATION, name, true);
        }
        return new Source(HopKind.PERSON, asTheArticleHasIt(name), true);
    }

    /** "Ada B. Roe" is "Ada Roe" where the article calls her so. */
    private String asTheArticleHasIt(String name) {
        var plain = INITIAL.matcher(name).replaceAll("");
        return !plain.equals(name) && reading.plain().contains(plain) ? plain : name;
    }
}
