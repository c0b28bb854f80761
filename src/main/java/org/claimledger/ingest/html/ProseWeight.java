package org.claimledger.ingest.html;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How much of a page's prose stands in each of its elements, in characters. */
final class ProseWeight {

    private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();

    ProseWeight(List<Paragraph> paragraphs) {
        paragraphs.stream().filter(Paragraph::isSubstantial).forEach(this::add);
    }

    int of(Element element) {
        return weights.getOrDefault(element, 0);
    }

    boolean isShare(double share, Element part, Element whole) {
        return of(part) > 0 && of(part) >= share * of(whole);
    }

    Optional<Element> heaviest(Collection<Element> elements) {
        return elements.stream().max(Comparator.comparingInt(this::of)).filter(element -> of(element) > 0);
    }

    private void add(Paragraph paragraph) {
        for (@Nullable Element e = paragraph.element(); e != null; e = e.parent()) {
            weights.merge(e, paragraph.text().length(), Integer::sum);
        }
    }
}
