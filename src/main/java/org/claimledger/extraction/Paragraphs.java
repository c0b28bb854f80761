package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;

/** Where the paragraphs of a text stand, without the space around them. */
final class Paragraphs {

    private Paragraphs() {}

    /** Every line is a paragraph, save that a line which starts in lower case goes on with the one before. */
    static List<Span> of(String text) {
        var found = new ArrayList<Span>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            var line = trimmed(text, start, end);
            if (line.length() > 0) {
                add(found, line, text);
            }
            start = end + 1;
        }
        return found;
    }

    private static void add(List<Span> found, Span line, String text) {
        int last = found.size() - 1;
        if (last >= 0 && Character.isLowerCase(text.charAt(line.start())) && adjoin(text, found.get(last), line)) {
            found.set(last, new Span(found.get(last).start(), line.end()));
        } else {
            found.add(line);
        }
    }

    private static boolean adjoin(String text, Span before, Span after) {
        return text.substring(before.end(), after.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                == 1;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
    }
}
