package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What the page of an article sets apart in its text, by place. */
final class Passages {

    private final List<Passage> all;
    private final TreeSet<Integer> borders = new TreeSet<>();

    Passages(ArticleText article) {
        this.all = article.passages();
        for (var passage : all) {
            borders.add(passage.span().start());
            borders.add(
                    passage.credit() == null
                            ? passage.span().end()
                            : passage.credit().end());
        }
    }

    /** Whether a paragraph is not read with the article's own words. */
    boolean setApart(Span paragraph) {
        return all.stream().anyMatch(passage -> passage.isSetApart() && passage.touches(paragraph));
    }

    /** Whether a paragraph is an item of a list, which may be no sentence and yet say something. */
    boolean isItem(Span paragraph) {
        return all.stream()
                .anyMatch(passage ->
                        passage.kind() == Passage.Kind.LIST && passage.span().covers(paragraph));
    }

    Optional<Passage> entryAt(int place) {
        return all.stream()
                .filter(passage -> passage.kind() == Passage.Kind.ENTRY
                        && passage.span().start() <= place
                        && place < passage.span().end())
                .findFirst();
    }

    /** The stretches of an article between the borders of its passages, each to be searched for attributions by itself. */
    List<Reading> sections(Reading reading) {
        if (all.isEmpty()) {
            return List.of(reading);
        }
        var sections = new ArrayList<Reading>();
        var sentences = reading.sentences();
        int from = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || isBorderBetween(sentences.get(i - 1), sentences.get(i))) {
                sections.add(reading.only(reading.article(), sentences.subList(from, i)));
                from = i;
            }
        }
        return sections;
    }

    private boolean isBorderBetween(Sentence earlier, Sentence later) {
        return !borders.subSet(earlier.span().end(), true, later.span().start(), true)
                .isEmpty();
    }
}
