package org.claimledger.claim;

import org.claimledger.extraction.Span;

/** Where a claim stands: in which revision, and where in its text. */
record Standing(String revision, Span place) {}
