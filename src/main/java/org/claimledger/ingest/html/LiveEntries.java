package org.claimledger.ingest.html;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.claimledger.extraction.Passage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a live blog, known by their times alone, since every site names them otherwise: each is the largest part
 * of the page with one time in it. There are at least two with prose, and they hold most of the page's.
 */
final class LiveEntries {

    private static final int MOST_TIMES = 2000;
    private static final int FEWEST = 2;
    private static final double MOST = 0.5;
    private static final int LONGEST_NAME = 200;
    private static final String CHANGES = "[itemprop=dateModified], [class~=(?i)updated|modified], blockquote time";

    private final IdentityHashMap<Element, PassageHolder> entries = new IdentityHashMap<>();

    LiveEntries(Element body, List<Paragraph> paragraphs, ZoneId zone) {
        var weight = new ProseWeight(paragraphs);
        var times = times(body, zone);
        var inside = new IdentityHashMap<Element, Integer>();
        times.keySet().forEach(time -> time.parents().forEach(around -> inside.merge(around, 1, Integer::sum)));
        times.forEach((time, at) -> {
            var entry = entry(time, body, inside);
            if (weight.of(entry) > 0) {
                entries.put(entry, new PassageHolder(Passage.Kind.ENTRY, entry, null, author(entry), at));
            }
        });
        int prose = entries.keySet().stream().mapToInt(weight::of).sum();
        if (entries.size() < FEWEST || prose < MOST * weight.of(body)) {
            entries.clear();
        }
    }

    @Nullable
    PassageHolder of(Paragraph paragraph) {
        for (@Nullable Element e = paragraph.element(); e != null && !entries.isEmpty(); e = e.parent()) {
            if (entries.containsKey(e)) {
                return entries.get(e);
            }
        }
        return null;
    }

    private static IdentityHashMap<Element, Instant> times(Element body, ZoneId zone) {
        Set<Element> changes = new HashSet<>(body.select(CHANGES));
        var times = new IdentityHashMap<Element, Instant>();
        body.select("time[datetime]").stream()
                .filter(time -> !changes.contains(time))
                .limit(MOST_TIMES)
                .forEach(time -> {
                    var at = PrintedDate.read(time.attr("datetime"), zone);
                    if (at != null) {
                        times.put(time, at);
                    }
                });
        return times;
    }

    private static Element entry(Element time, Element body, IdentityHashMap<Element, Integer> inside) {
        var entry = time;
        for (@Nullable Element e = time.parent(); e != null && !e.equals(body) && inside.get(e) == 1; e = e.parent()) {
            entry = e;
        }
        return entry;
    }

    private static @Nullable String author(Element entry) {
        return entry.select(Metadata.PRINTED_AUTHORS).stream()
                .map(element -> BoilerplateLines.withoutBy(Paragraph.fold(element.text())))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .findFirst()
                .orElse(null);
    }
}
