package org.claimledger.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of a page in order: a block element or two line breaks in a row end one. */
final class ParagraphReader implements NodeFilter {

    private final Set<Element> skipped;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final InlineQuotes quotes = new InlineQuotes();
    private @Nullable Element begin;
    private int links;
    private int linked;
    private boolean afterBreak;

    private ParagraphReader(Set<Element> skipped) {
        this.skipped = skipped;
    }

    /** The paragraphs under an element, but for what is in the skipped ones. */
    static List<Paragraph> read(Element root, Set<Element> skipped) {
        var reader = new ParagraphReader(skipped);
        NodeTraversor.filter(reader, root);
        reader.endParagraph();
        return reader.paragraphs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (skipped.contains(element)) {
                endParagraphAt(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        } else if (node instanceof TextNode words) {
            append(words);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.nameIs("q")) {
                quotes.close(text);
            }
            endParagraphAt(element);
            links -= element.nameIs("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void endParagraphAt(Element element) {
        if (element.isBlock() || isCredit(element)) {
            endParagraph();
        }
    }

    /** A cite right under a block quotation names its source, whose words do not go on with it. */
    private static boolean isCredit(Element element) {
        var around = element.parent();
        return element.nameIs("cite") && around != null && around.nameIs("blockquote");
    }

    private void enter(Element element) {
        endParagraphAt(element);
        if (element.nameIs("a")) {
            links++;
        } else if (element.nameIs("q")) {
            quotes.open(text);
        } else if (element.nameIs("br")) {
            lineBreak();
        }
    }

    private void append(TextNode words) {
        if (words.isBlank()) {
            text.append(' ');
            return;
        }
        if (begin == null) {
            begin = words.parentElement();
        }
        text.append(words.getWholeText());
        linked += links > 0 ? Paragraph.fold(words.getWholeText()).length() : 0;
        afterBreak = false;
    }

    private void lineBreak() {
        if (afterBreak) {
            endParagraph();
        }
        text.append(' ');
        afterBreak = true;
    }

    private void endParagraph() {
        var folded = Paragraph.fold(text.toString());
        if (begin != null && !folded.isEmpty()) {
            paragraphs.add(new Paragraph(folded, Math.min(linked, folded.length()), begin));
        }
        text.setLength(0);
        begin = null;
        linked = 0;
        afterBreak = false;
    }
}
