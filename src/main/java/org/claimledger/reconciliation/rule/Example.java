package org.claimledger.reconciliation.rule;

import java.util.HashSet;
import java.util.Set;

/** Two claims that show what a rule finds, or what it leaves alone; both are of one story. */
public record Example(ExampleClaim left, ExampleClaim right) {

    public ClaimFacts leftFacts() {
        return left.facts("left", topic());
    }

    public ClaimFacts rightFacts() {
        return right.facts("right", topic(), left);
    }

    private Set<String> topic() {
        var topic = new HashSet<String>();
        Tokeniser.tokens(left.text() + " " + right.text()).stream()
                .filter(token -> token.isWord() && token.hasContent())
                .forEach(token -> topic.add(token.word()));
        return topic;
    }
}
