package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The noun phrase of an order, a law, a deal or the like. */
record MeasurePhrase(String measure, boolean specific, Concepts modifiers) {

    private static final WordGroups MEASURES = WordGroups.read("measures.txt");
    private static final Set<String> SPECIFIC = MEASURES.stems("specific");
    private static final Set<String> GENERAL = MEASURES.stems("general");
    private static final Set<String> CARRYING =
            WordGroups.read("status-words.txt").stems("carrying");
    private static final Set<String> PREPOSITIONS =
            WordGroups.read("function-words.txt").words("prepositions");

    /** The measure that ends nearest before the token, within the clause. */
    static Optional<MeasurePhrase> before(Statement statement, int end, int reach) {
        int from = Math.max(statement.clauseStart(end), end - reach);
        for (int i = end - 1; i >= from; i--) {
            if (isMeasure(statement.at(i)) && endsItsPhrase(statement, i, end)) {
                return Optional.of(phrase(statement, from, i));
            }
        }
        return Optional.empty();
    }

    /** The measure of the first noun phrase from the token on; of "the enforcement of the ban" the ban. */
    static Optional<MeasurePhrase> after(Statement statement, int start, int reach) {
        int end = Math.min(statement.clauseEnd(start), start + reach);
        int head = -1;
        for (int i = start; i < end; i++) {
            Token token = statement.at(i);
            if (PREPOSITIONS.contains(token.word()) && (head >= 0 || !token.is("of"))) {
                break;
            }
            if (isMeasure(token)) {
                head = i;
            } else if (head >= 0) {
                break;
            }
        }
        return head < 0 ? Optional.empty() : Optional.of(phrase(statement, start, head));
    }

    /** "Law" does not in "the law enforcement presence". */
    private static boolean endsItsPhrase(Statement statement, int noun, int cue) {
        Token next = statement.at(noun + 1);
        return noun + 1 == cue || !next.hasContent() || CARRYING.contains(next.stem());
    }

    private static boolean isMeasure(Token token) {
        return token.isWord() && (SPECIFIC.contains(token.stem()) || GENERAL.contains(token.stem()));
    }

    private static MeasurePhrase phrase(Statement statement, int from, int head) {
        int first = head;
        while (first > from && isModifier(statement.at(first - 1))) {
            first--;
        }
        List<Token> before = statement.tokens().subList(first, head);
        Token noun = before.stream()
                .filter(token -> SPECIFIC.contains(token.stem()))
                .findFirst()
                .orElse(statement.at(head));
        var modifiers = Concepts.of(statement.tokens().subList(first, head + 1).stream()
                .filter(token -> !token.equals(noun))
                .toList());
        return new MeasurePhrase(noun.stem(), SPECIFIC.contains(noun.stem()), modifiers);
    }

    private static boolean isModifier(Token token) {
        return token.hasContent() || token.is("-") || token.is("\"") || token.is("'");
    }
}
