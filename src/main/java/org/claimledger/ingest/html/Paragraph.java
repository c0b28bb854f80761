package org.claimledger.ingest.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A paragraph of a page.
 *
 * @param text with its white space folded
 * @param linked how many of its characters are links
 * @param element where it begins
 */
record Paragraph(String text, int linked, Element element) {

    private static final int SUBSTANTIAL = 80;
    private static final int LONGEST_LINK = 200;
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u2060\uFEFF\\p{Cntrl}&&[^\\s]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\u0085]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]['\"”’)\\]]*$");

    static String fold(String text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Whether this is prose, not a label, a teaser or a list of links. */
    boolean isSubstantial() {
        return text.length() >= SUBSTANTIAL && linked * 3 < text.length();
    }

    /** Whether this only leads elsewhere: nearly all link, and no sentence. */
    boolean isMereLink() {
        return linked * 4 > text.length() * 3
                && text.length() < LONGEST_LINK
                && !SENTENCE_END.matcher(text).find();
    }

    /** Whether it stands in a block of another's words, where a link is no invitation. */
    boolean isQuoted() {
        return element.closest("blockquote") != null;
    }

    boolean isIn(Element ancestor) {
        return element.equals(ancestor) || element.parents().contains(ancestor);
    }
}
