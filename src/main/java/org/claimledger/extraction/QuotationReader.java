package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds the quotations of an article, paragraph by paragraph, in one pass over its characters. */
final class QuotationReader {

    private static final int NONE = -1;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private int opened = NONE;
    private int openWidth = 1;

    private QuotationReader(String text) {
        this.text = text;
    }

    static List<Quotation> read(String text, List<Span> paragraphs) {
        var reader = new QuotationReader(text);
        boolean continued = false;
        for (int p = 0; p < paragraphs.size(); p++) {
            var next = p + 1 < paragraphs.size() ? paragraphs.get(p + 1) : null;
            continued =
                    reader.readParagraph(paragraphs.get(p), next != null && reader.opensAt(next.start()), continued);
        }
        return List.copyOf(reader.found);
    }

    /** Reads one paragraph; answers whether its last quotation goes on in the next. */
    private boolean readParagraph(Span paragraph, boolean nextOpens, boolean continued) {
        opened = NONE;
        int first = found.size();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int width = markWidth(i);
            if (width > 0) {
                mark(i, width, paragraph);
                i += width - 1;
            }
        }
        boolean open = opened != NONE && nextOpens;
        if (opened != NONE) {
            closeAtEnd(paragraph, open);
        }
        if (continued && found.size() > first && found.get(first).outer().start() == paragraph.start()) {
            var head = found.get(first);
            found.set(first, new Quotation(head.outer(), head.inner(), head.open(), true));
        }
        return open;
    }

    private void mark(int at, int width, Span paragraph) {
        char c = text.charAt(at);
        boolean spaceBefore = at == paragraph.start() || !isWordLike(text.charAt(at - 1));
        boolean spaceAfter = at + width >= paragraph.end() || Character.isWhitespace(text.charAt(at + width));
        boolean opens =
                c == '\u201C' || c == '\u00AB' || (c != '\u201D' && c != '\u00BB' && spaceBefore && !spaceAfter);
        if (opened == NONE) {
            if (opens) {
                open(at, width);
            }
        } else if (c == '\u201C' || (opens && Character.isWhitespace(text.charAt(at - 1)))) {
            open(at, width);
        } else if (at > opened + openWidth) {
            found.add(new Quotation(new Span(opened, at + width), new Span(opened + openWidth, at), false, false));
            opened = NONE;
        } else {
            opened = NONE;
        }
    }

    private void open(int at, int width) {
        opened = at;
        openWidth = width;
    }

    /** A quotation that nothing closes ends with its paragraph if it goes on after it, else with its sentence. */
    private void closeAtEnd(Span paragraph, boolean open) {
        int end = paragraph.end();
        if (!open && opened != paragraph.start()) {
            end = sentenceEnd(opened, paragraph.end());
        }
        if (end > opened + openWidth) {
            found.add(new Quotation(new Span(opened, end), new Span(opened + openWidth, end), open, false));
        }
    }

    private int sentenceEnd(int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?') && (i + 1 == limit || Character.isWhitespace(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return limit;
    }

    private boolean opensAt(int at) {
        char c = text.charAt(at);
        return c == '"' || c == '\u201C' || markWidth(at) == 2;
    }

    private int markWidth(int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\u201C' || c == '\u201D' || c == '\u00AB' || c == '\u00BB' || c == '\u201E') {
            return 1;
        }
        boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
        return twice && (c == '\'' || c == '`' || c == '\u2018' || c == '\u2019') ? 2 : 0;
    }

    private static boolean isWordLike(char c) {
        return Character.isLetterOrDigit(c)
                || c == '.'
                || c == ','
                || c == '!'
                || c == '?'
                || c == '\''
                || c == '\u2019';
    }
}
