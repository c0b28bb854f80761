package org.claimledger.reconciliation.rule;

import java.util.List;
import org.claimledger.extraction.Span;

/** A part of a statement that says something by itself. */
record Clause(Stretch stretch, Concepts concepts) {

    static List<Clause> in(Statement statement) {
        return statement.clauses().stream()
                .map(stretch -> new Clause(stretch, Concepts.of(stretch.tokens().toList())))
                .toList();
    }

    boolean denies() {
        return stretch.any(Scope::isNegation) || stretch.any(Scope::isRefusal);
    }

    String words() {
        return stretch.words();
    }

    Span span() {
        return stretch.span();
    }
}
