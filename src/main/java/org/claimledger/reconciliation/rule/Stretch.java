package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimledger.extraction.Span;

/** Words of a statement, by their places among its tokens; it may have none. */
record Stretch(Statement statement, List<Integer> places) {

    Stretch {
        places = List.copyOf(places);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    Stream<Token> tokens() {
        return places.stream().map(statement::at);
    }

    boolean any(Predicate<Token> predicate) {
        return tokens().anyMatch(predicate);
    }

    boolean all(Predicate<Token> predicate) {
        return !isEmpty() && tokens().allMatch(predicate);
    }

    /** Those that say something. */
    List<Token> telling() {
        return tokens().filter(Token::hasContent).toList();
    }

    int first() {
        return places.get(0);
    }

    int last() {
        return places.get(places.size() - 1);
    }

    /** Whether the word right before it, or before its article, is one of these. */
    boolean follows(Predicate<Token> predicate) {
        int before = isEmpty() ? -1 : first() - 1;
        if (before > 0 && statement.at(before).is("the")) {
            before--;
        }
        return before >= 0 && predicate.test(statement.at(before));
    }

    /** Whether it stands between brackets, which is where an outlet says what a speaker meant. */
    boolean isBracketed() {
        return !isEmpty() && (isOpened("[", "]") || isOpened("(", ")"));
    }

    private boolean isOpened(String opening, String closing) {
        int open = 0;
        for (int i = statement.first(); i <= first(); i++) {
            open += statement.at(i).is(opening) ? 1 : statement.at(i).is(closing) ? -1 : 0;
        }
        return open > 0;
    }

    String words() {
        return String.join(" ", tokens().map(Token::word).toList());
    }

    Span span() {
        return isEmpty() ? statement.whole() : statement.span(first(), last() + 1);
    }
}
