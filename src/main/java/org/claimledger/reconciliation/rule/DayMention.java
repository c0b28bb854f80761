package org.claimledger.reconciliation.rule;

import java.time.LocalDate;
import java.util.Set;
import org.claimledger.extraction.Span;

/**
 * A day that a claim names.
 *
 * @param days those that the words may mean; mostly one
 * @param predicates what stands next to the words and may tell what happened then, as concepts
 * @param from its first token
 * @param to the token after its last
 * @param limit "until", "before" or "after" for a day that is such a limit, as in "through Dec. 3"; empty for a day on
 *     which something happens
 * @param span in the claim's text
 */
record DayMention(Set<LocalDate> days, Set<String> predicates, int from, int to, String limit, Span span) {}
