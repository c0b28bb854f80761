package org.claimledger.reconciliation.rule;

/**
 * What a rule says of itself.
 *
 * @param name kebab case, as shown with every relation that it finds
 * @param relation what it finds
 * @param description what it finds, in a sentence or two for a reader
 * @param example two claims between which it finds its relation
 * @param counterExample two that look alike and between which it does not
 */
public record RuleDocument(
        String name, RelationType relation, String description, Example example, Example counterExample) {}
