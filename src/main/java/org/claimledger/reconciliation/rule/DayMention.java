package org.claimledger.reconciliation.rule;

import java.time.LocalDate;
import java.util.Set;
import org.claimledger.extraction.Span;

/**
 * A day that a claim names.
 *
 * @param days those that the words may mean; mostly one
 * @param predicates what stands next to the words and may tell what happened then, as concepts
 * @param span in the claim's text
 */
record DayMention(Set<LocalDate> days, Set<String> predicates, Span span) {}
