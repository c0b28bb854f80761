package org.claimledger.reconciliation.rule;

/**
 * Why a rule stays silent, as readers are told.
 *
 * @param name in kebab case
 */
public record Reason(String name, String sentence) {}
