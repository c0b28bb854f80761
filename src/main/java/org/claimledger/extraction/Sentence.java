package org.claimledger.extraction;

import java.util.BitSet;
import java.util.List;

/** A sentence with its words; a quotation of several sentences keeps them together as one. */
final class Sentence {

    private final Span span;
    private final int paragraph;
    private final List<Token> tokens;
    private final List<Quotation> quotations;
    private final BitSet quoted = new BitSet();

    Sentence(Span span, int paragraph, List<Token> tokens, List<Quotation> quotations) {
        this.span = span;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.quotations = List.copyOf(quotations);
        markQuoted();
    }

    Sentence with(List<Token> retagged) {
        return new Sentence(span, paragraph, retagged, quotations);
    }

    private void markQuoted() {
        int q = 0;
        for (int i = 0; i < tokens.size() && q < quotations.size(); i++) {
            while (q < quotations.size()
                    && quotations.get(q).outer().end() <= tokens.get(i).span().start()) {
                q++;
            }
            if (q < quotations.size()
                    && quotations.get(q).outer().overlaps(tokens.get(i).span())) {
                quoted.set(i);
            }
        }
    }

    Span span() {
        return span;
    }

    int paragraph() {
        return paragraph;
    }

    int size() {
        return tokens.size();
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    Token at(int index) {
        return tokens.get(index);
    }

    /** Whether the token at the index is one of these forms; outside the sentence there is none. */
    boolean has(int index, String... forms) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        for (var form : forms) {
            if (tokens.get(index).is(form)) {
                return true;
            }
        }
        return false;
    }

    boolean tagged(int index, String... tags) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        for (var tag : tags) {
            if (tokens.get(index).tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a dash, no hyphen, stands at the index. */
    boolean isDash(int index) {
        return has(index, "\u2014", "--")
                || (has(index, "-")
                        && index > 0
                        && at(index - 1).span().end() < at(index).span().start());
    }

    boolean contains(int index) {
        return index >= 0 && index < tokens.size();
    }

    boolean quoted(int index) {
        return quoted.get(index);
    }

    /** The first index from {@code from} that is not quoted. */
    int afterQuotation(int from) {
        return Math.min(quoted.nextClearBit(from), size());
    }

    boolean isAllQuoted() {
        for (int i = 0; i < size(); i++) {
            if (!quoted.get(i) && !tokens.get(i).isMark()) {
                return false;
            }
        }
        return !quotations.isEmpty();
    }

    /** The place from one token to before another. */
    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The index of the first token that starts at or after a place. */
    int indexAt(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
