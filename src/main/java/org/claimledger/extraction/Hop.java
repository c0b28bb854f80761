package org.claimledger.extraction;

import org.jspecify.annotations.Nullable;

/**
 * One step on the way from the publishing outlet to the root of a statement.
 *
 * @param name the source's name, resolved within the article: "Steven Mnuchin" where the text says "Mnuchin"
 * @param named whether the article names the source; "senior officials" are not named
 * @param cue the words that attribute: "according to", "noted"
 * @param span where the source is mentioned
 * @param cueSpan where the cue stands
 * @param medium where the source said it, if the article tells
 */
public record Hop(
        HopKind kind,
        String name,
        boolean named,
        String cue,
        Span span,
        Span cueSpan,
        @Nullable Medium medium) {}
