package org.claimledger.ingest.html;

/** Turns q elements into the quotation marks that a browser shows for them, unless the page has typed its own. */
final class InlineQuotes {

    private static final String MARKS = "\"'\u201C\u201D\u2018\u2019\u00AB\u00BB";

    private int depth;
    private boolean typed;

    void open(StringBuilder text) {
        typed = depth == 0 && text.length() > 0 && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
        if (!typed) {
            text.append(depth % 2 == 0 ? '\u201C' : '\u2018');
        }
        depth++;
    }

    void close(StringBuilder text) {
        depth--;
        if (!typed || depth > 0) {
            text.append(depth % 2 == 0 ? '\u201D' : '\u2019');
        }
    }
}
