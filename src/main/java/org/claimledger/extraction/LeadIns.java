package org.claimledger.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who speaks in passages that the words before them introduce: "Roe said in a letter on Friday:". The words before
 * are read as if the passage went on after them, in quotation marks or after "that".
 */
final class LeadIns {

    /** More than any article has, and few enough for one that has nothing else. */
    private static final int MOST = 200;

    private static final int ENOUGH = 300;

    private final Reading reading;
    private final ArticleReader reader;
    private final AttributionFinder finder;
    private final Passages places;

    LeadIns(Reading reading, ArticleReader reader, AttributionFinder finder) {
        this.reading = reading;
        this.reader = reader;
        this.finder = finder;
        this.places = new Passages(reading.article());
    }

    /** The attribution of each passage that has one, with the passage's first paragraph as what is said. */
    Map<Passage, Attribution> of(List<Passage> passages) {
        var found = new HashMap<Passage, Attribution>();
        for (var passage : passages.subList(0, Math.min(MOST, passages.size()))) {
            lead(passage).flatMap(lead -> introduced(passage, lead)).ifPresent(one -> found.put(passage, one));
        }
        return found;
    }

    /** The paragraph right before a passage; a list is introduced by a colon or not at all. */
    private Optional<Span> lead(Passage passage) {
        int start = passage.span().start();
        var text = reading.article().text();
        int end = Paragraphs.trimmed(text, 0, start).end();
        var before = Paragraphs.trimmed(text, text.lastIndexOf('\n', end - 1) + 1, Math.max(end, 0));
        boolean isList = passage.kind() == Passage.Kind.LIST;
        boolean read = before.length() > 0
                && reading.sentenceAt(before.end() - 1).isPresent()
                && places.entryAt(before.start()).equals(places.entryAt(start))
                && (!isList || endsInColon(before));
        return read ? Optional.of(before) : Optional.empty();
    }

    private boolean endsInColon(Span lead) {
        return reading.plain().charAt(lead.end() - 1) == ':';
    }

    private Optional<Attribution> introduced(Passage passage, Span lead) {
        var words = lead.in(reading.article().text());
        if (!endsInColon(lead)) {
            return introduced(passage, lead, words + "\n\n\u201C");
        }
        return introduced(passage, lead, words + " \u201C")
                .or(() -> introduced(passage, lead, words.substring(0, words.length() - 1) + " that "));
    }

    private Optional<Attribution> introduced(Passage passage, Span lead, String opening) {
        var closing = opening.endsWith("\u201C") ? "\u201D" : "";
        var asOne = reader.read(reading.article().saying(opening + words(passage) + closing));
        return finder.find(asOne).stream()
                .filter(found -> found.envelope().end() > opening.length()
                        && found.source().end() <= lead.length()
                        && found.cue().end() <= lead.length())
                .max(Comparator.comparingInt(found -> found.envelope().end()))
                .flatMap(found -> inPlace(found, passage, lead.start()));
    }

    private String words(Passage passage) {
        var words = passage.span().in(reading.plain()).replace('"', ' ').strip();
        return words.substring(0, Math.min(ENOUGH, words.length()));
    }

    private Optional<Attribution> inPlace(Attribution found, Passage passage, int shift) {
        var source = new Span(found.source().start() + shift, found.source().end() + shift);
        var cue = new Span(found.cue().start() + shift, found.cue().end() + shift);
        return reading.sentenceAt(cue.start())
                .map(sentence -> new Attribution(List.of(passage.span()), source, cue, sentence));
    }
}
