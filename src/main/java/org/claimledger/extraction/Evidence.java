package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;

/** The exact words of a statement in the text, without marks around them. */
record Evidence(Span span, String text) {

    private static final String OPENING = " \t\r\n\u00A0,;:.-\u2013\u2014\u2026";
    private static final String CLOSING = " \t\r\n\u00A0,;:.-\u2013\u2014";
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    static Evidence of(String text, List<Span> parts) {
        var bare = new ArrayList<Span>();
        var words = new StringBuilder();
        int saidTo = 0;
        for (var part : parts) {
            var trimmed = trimmed(text, part);
            if (trimmed.length() > 0) {
                if (!bare.isEmpty()) {
                    words.append(joint(text, bare.get(bare.size() - 1).end(), saidTo, trimmed.start()));
                }
                words.append(trimmed.in(text));
                bare.add(trimmed);
                saidTo = part.end();
            }
        }
        if (bare.isEmpty()) {
            return new Evidence(new Span(parts.get(0).start(), parts.get(0).start()), "");
        }
        var span = new Span(bare.get(0).start(), bare.get(bare.size() - 1).end());
        return new Evidence(span, words.toString());
    }

    /** The comma or full stop before a quotation's end stays where more follows; what touches in the text stays together. */
    private static String joint(String text, int from, int saidTo, int next) {
        boolean mark = from < saidTo && ",.;".indexOf(text.charAt(from)) >= 0 && isQuote(text.charAt(from + 1));
        return from == next ? "" : mark ? text.charAt(from) + " " : " ";
    }

    /** Without space, commas and quotation marks at its ends; marks stay where the other of the pair is inside. */
    static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        boolean shrunk = true;
        while (shrunk && start < end) {
            shrunk = false;
            while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
                start++;
                shrunk = true;
            }
            while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
                shrunk = true;
            }
            if (end - start > 4
                    && isDoubled(text, start)
                    && isDoubled(text, end - 2)
                    && text.substring(start + 2, end - 2).indexOf("''") < 0) {
                start += 2;
                end -= 2;
                shrunk = true;
            } else if (end - start > 1 && isQuote(text.charAt(start)) && closesAtEnd(text, start, end)) {
                start++;
                end -= isQuote(text.charAt(end - 1)) ? 1 : 0;
                shrunk = true;
            } else if (end > start && opensOnly(text, start, end)) {
                start++;
                shrunk = true;
            } else if (end > start && closesOnly(text, start, end)) {
                end--;
                shrunk = true;
            } else if (end > start && isQuote(text.charAt(end - 1)) && !quoteWithin(text, start, end - 1)) {
                end--;
                shrunk = true;
            }
        }
        return new Span(start, Math.max(start, end));
    }

    /** Whether a bracket opens at the start and does not close within. */
    private static boolean opensOnly(String text, int start, int end) {
        int kind = "([".indexOf(text.charAt(start));
        return kind >= 0 && text.substring(start, end).indexOf(")]".charAt(kind)) < 0;
    }

    private static boolean closesOnly(String text, int start, int end) {
        int kind = ")]".indexOf(text.charAt(end - 1));
        return kind >= 0 && text.substring(start, end).indexOf("([".charAt(kind)) < 0;
    }

    private static boolean isDoubled(String text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018') && text.charAt(at + 1) == c;
    }

    /** Whether the mark at the start has its pair at the end, or none. */
    private static boolean closesAtEnd(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (isQuote(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean quoteWithin(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isQuote(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
