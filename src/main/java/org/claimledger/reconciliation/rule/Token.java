package org.claimledger.reconciliation.rule;

/**
 * A word, a number or a mark of a statement.
 *
 * @param word in lower case, without a possessive ending
 * @param stem with its particle where that makes another verb of it: "strike down"
 * @param concept the same for words of one meaning
 * @param start in the text around it
 * @param weight how much it says when another statement has it too, from 0 to 1
 */
record Token(
        Shape shape, String word, String stem, String concept, int start, int end, boolean capitalised, double weight) {

    enum Shape {
        WORD,
        NUMBER,
        MARK
    }

    boolean isWord() {
        return shape == Shape.WORD;
    }

    boolean isNumber() {
        return shape == Shape.NUMBER;
    }

    boolean hasContent() {
        return weight > 0;
    }

    boolean is(String printed) {
        return word.equals(printed);
    }
}
