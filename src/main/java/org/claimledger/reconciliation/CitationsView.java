package org.claimledger.reconciliation;

import java.util.List;

/** The citations in a claim's chain, from the first cited outlet on. */
record CitationsView(String claim, List<CitationView> items) {}
