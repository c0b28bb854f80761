package org.claimledger.search;

/** A claim that was found near a statement; the higher its score, the nearer. */
public record Near(String claim, double score) {}
