package org.claimledger.extraction;

import java.util.List;

/** Takes "she's" and "didn't" apart: the model tags them as one word with two parts of speech. */
final class Clitics {

    private Clitics() {}

    static List<Token> split(Token token) {
        int cut = cut(token.lower());
        if (cut <= 0) {
            return List.of(plain(token));
        }
        int plus = token.tag().indexOf('+');
        boolean negated = token.lower().endsWith("n't");
        var tag = negated ? "AUX" : plus < 0 ? token.tag() : token.tag().substring(0, plus);
        var rest = plus < 0 ? "PART" : token.tag().substring(plus + 1);
        int middle = token.span().start() + cut;
        return List.of(
                Token.of(new Span(token.span().start(), middle), token.word().substring(0, cut), tag),
                Token.of(new Span(middle, token.span().end()), token.word().substring(cut), rest));
    }

    private static Token plain(Token token) {
        int plus = token.tag().indexOf('+');
        return plus < 0
                ? token
                : Token.of(token.span(), token.word(), token.tag().substring(0, plus));
    }

    /** Where the clitic begins; 0 where there is none. */
    private static int cut(String word) {
        if (word.endsWith("n't") && word.length() > 3) {
            return word.length() - 3;
        }
        int apostrophe = word.lastIndexOf('\'');
        boolean clitic = apostrophe > 0 && word.length() - apostrophe <= 3;
        boolean plural = apostrophe == word.length() - 1 && word.endsWith("s'");
        return clitic && (plural || (apostrophe < word.length() - 1 && !word.startsWith("o'"))) ? apostrophe : 0;
    }
}
