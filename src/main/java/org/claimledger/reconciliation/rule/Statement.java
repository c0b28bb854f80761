package org.claimledger.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimledger.extraction.Span;

/**
 * A claim's words within the sentence around them, cut into tokens.
 *
 * @param tokens of the whole sentence
 * @param first the first token that is the claim's own
 * @param end the one after the claim's last
 * @param offset where the claim's text begins in the sentence
 */
record Statement(String text, List<Token> tokens, int first, int end, int offset) {

    private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", ".", "!", "?", "(", ")", "-", "\u2026");
    private static final Set<String> CLAUSE_WORDS =
            WordGroups.read("scope-words.txt").words("clause");

    private static final Set<String> AUXILIARIES =
            WordGroups.read("function-words.txt").words("auxiliaries");

    static Statement of(String text, String sentence) {
        String own = Tokeniser.plain(text);
        String around = Tokeniser.plain(sentence);
        int offset = own.isBlank() ? -1 : around.indexOf(own);
        if (offset < 0) {
            var tokens = Tokeniser.tokens(own);
            return new Statement(text, tokens, 0, tokens.size(), 0);
        }
        var tokens = Tokeniser.tokens(around);
        int first = count(tokens, token -> token.end() <= offset);
        int last = count(tokens, token -> token.start() < offset + own.length());
        return new Statement(text, tokens, first, last, offset);
    }

    private static int count(List<Token> tokens, Predicate<Token> wanted) {
        return (int) tokens.stream().filter(wanted).count();
    }

    List<Token> own() {
        return tokens.subList(first, end);
    }

    Token at(int index) {
        return tokens.get(index);
    }

    boolean reaches(int index) {
        return index >= 0 && index < tokens.size();
    }

    /** The first token of the clause, as far as marks and conjunctions tell. */
    int clauseStart(int index) {
        int start = index;
        while (start > 0 && !endsClause(start - 1)) {
            start--;
        }
        return start;
    }

    /** The token after the clause's last. */
    int clauseEnd(int index) {
        int stop = index;
        while (stop < tokens.size() && !endsClause(stop)) {
            stop++;
        }
        return stop;
    }

    /** The clauses of the claim's own words, as far as marks and conjunctions tell. */
    List<Stretch> clauses() {
        List<Stretch> clauses = new ArrayList<>();
        int start = first;
        while (start < end) {
            int stop = Math.min(clauseEnd(start), end);
            if (stop > start) {
                clauses.add(
                        new Stretch(this, IntStream.range(start, stop).boxed().toList()));
            }
            start = Math.max(stop, start) + 1;
        }
        return List.copyOf(clauses);
    }

    private boolean endsClause(int index) {
        Token token = tokens.get(index);
        if (token.shape() == Token.Shape.MARK) {
            return CLAUSE_MARKS.contains(token.word()) && !hyphen(index);
        }
        return CLAUSE_WORDS.contains(token.word()) || opensPredicate(index);
    }

    /** "And will require" begins another predicate of the same subject. */
    private boolean opensPredicate(int index) {
        return tokens.get(index).is("and")
                && index + 1 < tokens.size()
                && AUXILIARIES.contains(tokens.get(index + 1).word());
    }

    /** A dash without space around it joins two words. */
    private boolean hyphen(int index) {
        return tokens.get(index).is("-")
                && index > 0
                && index + 1 < tokens.size()
                && tokens.get(index - 1).end() == tokens.get(index).start()
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }

    /** Where the tokens stand in the claim's text; what lies outside of it is cut off. */
    Span span(int from, int to) {
        int start = Math.max(0, Math.min(tokens.get(from).start() - offset, text.length()));
        int stop = Math.max(start, Math.min(tokens.get(to - 1).end() - offset, text.length()));
        return new Span(start, stop);
    }

    Span whole() {
        return new Span(0, text.length());
    }

    boolean anyStem(int from, int to, Set<String> stems) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (stems.contains(tokens.get(i).stem())
                    || stems.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }
}
