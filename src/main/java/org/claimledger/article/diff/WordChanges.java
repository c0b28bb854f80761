package org.claimledger.article.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.List;
import org.claimledger.extraction.Span;

/** The words that differ between two sentences. */
public final class WordChanges {

    /** Words in whose place others stand; either may be none, and then has the place where they would stand. */
    public record Change(Span before, Span after) {}

    /** Longer sentences differ as wholes. */
    private static final int MOST_WORDS = 1000;

    private WordChanges() {}

    /** In reading order. */
    public static List<Change> between(String before, String after) {
        var words = PrintedWords.of(before).words();
        var others = PrintedWords.of(after).words();
        if (Math.max(words.size(), others.size()) > MOST_WORDS) {
            return List.of(new Change(new Span(0, before.length()), new Span(0, after.length())));
        }
        return DiffUtils.diff(words, others, (one, other) -> one.folded().equals(other.folded())).getDeltas().stream()
                .map(WordChanges::change)
                .toList();
    }

    private static Change change(AbstractDelta<PrintedWord> delta) {
        return new Change(place(delta.getSource()), place(delta.getTarget()));
    }

    private static Span place(Chunk<PrintedWord> words) {
        var lines = words.getLines();
        return lines.isEmpty()
                ? new Span(0, 0)
                : new Span(
                        lines.get(0).place().start(),
                        lines.get(lines.size() - 1).place().end());
    }
}
