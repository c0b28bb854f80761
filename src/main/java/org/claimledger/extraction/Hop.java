package org.claimledger.extraction;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
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
 * @param roles the offices that the article gives a person, in alphabetical order: secretary
 * @param gender "m" or "f" where the article tells which pronoun goes with a person
 */
public record Hop(
        HopKind kind,
        String name,
        boolean named,
        String cue,
        Span span,
        Span cueSpan,
        @Nullable Medium medium,
        Set<String> roles,
        @Nullable String gender) {

    public Hop {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    /** A hop of whose source nothing is told but the name. */
    public Hop(HopKind kind, String name, boolean named, String cue, Span span, Span cueSpan, @Nullable Medium medium) {
        this(kind, name, named, cue, span, cueSpan, medium, Set.of(), null);
    }
}
