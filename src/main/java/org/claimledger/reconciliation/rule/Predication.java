package org.claimledger.reconciliation.rule;

import org.claimledger.extraction.Span;

/**
 * A predicate that a claim denies, with what it is said of.
 *
 * @param predicate as a concept
 * @param arguments subject, object and what else stands in the clause
 * @param future whether it is about what will be
 * @param words as printed
 * @param span in the claim's text
 */
record Predication(String predicate, Concepts arguments, boolean future, String words, Span span) {}
