package org.claimledger.extraction;

/**
 * A place in a text, in UTF-16 code units.
 *
 * @param start the first code unit, from 0
 * @param end the one after the last; never before {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span runs from " + start + " to " + end);
        }
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
