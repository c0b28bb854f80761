package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the tagger finds, cut where the rules agree and know the grammar better; and what the rules find besides: where the
 * tagger sees nothing, and whom a source quotes, since the people who marked the tagger's texts marked the outer one of nested
 * attributions only.
 */
final class JoinedAttributions implements AttributionFinder {

    /** Two that share as much speak of the same statement. */
    private static final double SAME = 0.6;

    /** What joins a second statement to the first. */
    private static final Pattern SECOND = Pattern.compile(",? (?:but|and that)\\b");

    /** What joins a clause about another time: ", one day after". */
    private static final Pattern MEANWHILE =
            Pattern.compile(",? ?(?:\\p{L}{1,12} ){0,3}(?:after|before|while|as|though)\\b");

    private static final int SCRAP = 8;

    /** "that" and a quotation mark. */
    private static final int REACH = 6;

    private final AttributionFinder tagger;
    private final AttributionFinder rules;

    JoinedAttributions(AttributionFinder tagger, AttributionFinder rules) {
        this.tagger = tagger;
        this.rules = rules;
    }

    @Override
    public List<Attribution> find(Reading reading) {
        var told = rules.find(reading);
        var tagged = withoutOthersWords(tagger.find(reading), told);
        var ruled = told.stream()
                .map(one -> withinOuter(one, tagged))
                .filter(one -> !one.content().isEmpty())
                .toList();
        var all = new ArrayList<Attribution>();
        tagged.forEach(one -> all.add(cut(one, ruled, reading)));
        ruled.stream()
                .filter(one -> isNew(one, tagged) || isNested(one, tagged))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(attribution -> attribution.cue().start()));
        return all;
    }

    /** What is said inside another's words ends with them: "Roe found that it broke, Poe said". */
    private static Attribution withinOuter(Attribution inner, List<Attribution> tagged) {
        return tagged.stream()
                .flatMap(outer -> outer.content().stream())
                .filter(words -> words.covers(inner.cue()))
                .findFirst()
                .map(words -> inner.withContent(inner.content().stream()
                        .filter(words::overlaps)
                        .map(part -> new Span(Math.max(part.start(), words.start()), Math.min(part.end(), words.end())))
                        .toList()))
                .orElse(inner);
    }

    /** Of two that claim a part as their own, the one whose cue stands nearer to it keeps it. */
    private static List<Attribution> withoutOthersWords(List<Attribution> tagged, List<Attribution> ruled) {
        var all = Stream.concat(tagged.stream(), ruled.stream()).toList();
        return tagged.stream()
                .map(one -> one.content().size() == 1
                        ? one
                        : one.withContent(one.content().stream()
                                .filter(part -> all.stream()
                                        .noneMatch(other ->
                                                !other.cue().overlaps(one.cue()) && isNearer(other, one.cue(), part)))
                                .toList()))
                .filter(one -> !one.content().isEmpty())
                .toList();
    }

    private static boolean isNearer(Attribution other, Span cue, Span part) {
        return other.source().covers(part)
                || (other.content().stream().anyMatch(words -> agree(words, part))
                        && distance(other.cue(), part) < distance(cue, part));
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    private static Attribution cut(Attribution tagged, List<Attribution> ruled, Reading reading) {
        return ruled.stream()
                .filter(other -> other.cue().overlaps(tagged.cue()))
                .findFirst()
                .map(other -> cut(tagged, other, ruled, reading))
                .orElse(tagged);
    }

    private static Attribution cut(Attribution tagged, Attribution ruled, List<Attribution> all, Reading reading) {
        boolean ruledSource = tagged.source().length() == 0
                || !tagged.sentence().span().covers(tagged.source())
                || ruled.source().covers(tagged.source())
                || isApposition(tagged.source(), ruled.source(), reading);
        var source = ruledSource ? ruled.source() : tagged.source();
        var own =
                tagged.content().stream().filter(part -> !part.overlaps(source)).toList();
        boolean better = own.isEmpty()
                || isScrap(own)
                || goesOn(tagged, ruled, reading)
                || runsOver(tagged, ruled, all, reading);
        var cue = tagged.cue().covers(ruled.cue()) ? ruled.cue() : tagged.cue();
        return new Attribution(better ? ruled.content() : own, source, cue, tagged.sentence());
    }

    /** "Burbio, a data service": the name comes first. */
    private static boolean isApposition(Span phrase, Span name, Reading reading) {
        return phrase.start() == name.end() + 2 && reading.plain().startsWith(", ", name.end());
    }

    /** Nobody says "the". */
    private static boolean isScrap(List<Span> parts) {
        return parts.get(parts.size() - 1).end() - parts.get(0).start() <= SCRAP;
    }

    /** Whether others speak after the end that the rules see: "that it lifted the ban, a day after they said it would not". */
    private static boolean runsOver(Attribution tagged, Attribution ruled, List<Attribution> all, Reading reading) {
        var rest = tagged.envelope();
        var own = ruled.envelope();
        return Math.abs(own.start() - rest.start()) <= REACH
                && own.end() < rest.end()
                && MEANWHILE
                        .matcher(new Span(own.end(), rest.end()).in(reading.plain()))
                        .lookingAt()
                && all.stream().anyMatch(other -> own.end() <= other.cue().start() && rest.covers(other.cue()));
    }

    /** Whether the rules see a second statement of the same source behind the first. */
    private static boolean goesOn(Attribution tagged, Attribution ruled, Reading reading) {
        var first = tagged.envelope();
        var both = ruled.envelope();
        return Math.abs(both.start() - first.start()) <= REACH
                && both.end() > first.end()
                && SECOND.matcher(new Span(first.end(), both.end()).in(reading.plain()))
                        .lookingAt();
    }

    private static boolean agree(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared > SAME * (one.length() + other.length() - shared);
    }

    private static boolean isNew(Attribution ruled, List<Attribution> tagged) {
        return tagged.stream()
                .noneMatch(other ->
                        other.cue().overlaps(ruled.cue()) || other.envelope().overlaps(ruled.envelope()));
    }

    private static boolean isNested(Attribution ruled, List<Attribution> tagged) {
        return tagged.stream().noneMatch(other -> other.cue().overlaps(ruled.cue()))
                && tagged.stream().anyMatch(other -> Nesting.isWithin(ruled, other) || Nesting.isWithin(other, ruled));
    }
}
