package org.claimledger.reconciliation.rule;

/** A rule as readers are told of it. */
public record RuleDescription(String name, String description) {}
