package org.claimledger.extraction.tagger;

import java.util.List;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place where somebody is said to say, think or want something, as the tagger sees it.
 *
 * @param cue the words that attribute: "said", "according to"
 * @param source who says it, where the text tells: "It was alleged" does not
 * @param content the parts of what is said, in reading order; never none
 * @param confidence from 0 to 1
 */
public record Tagging(Span cue, @Nullable Span source, List<Span> content, double confidence) {

    public Tagging {
        content = List.copyOf(content);
    }
}
