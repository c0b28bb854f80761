package org.claimledger.model;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/** Reads paragraphs into words: runs of letters and digits, and every other visible character alone. */
public final class Words {

    private final String text;
    private final Wordpieces pieces;
    private final Word paragraphBreak;
    private final List<Word> found = new ArrayList<>();

    private Words(String text, Wordpieces pieces) {
        this.text = text;
        this.pieces = pieces;
        this.paragraphBreak = Word.paragraphBreak(pieces.number("[SEP]"));
    }

    /** The words of the paragraphs, with a break between any two of them. */
    public static List<Word> in(String text, List<Span> paragraphs, Wordpieces pieces) {
        var words = new Words(text, pieces);
        for (var paragraph : paragraphs) {
            words.breakLine();
            words.read(paragraph);
        }
        return words.found;
    }

    private void read(Span paragraph) {
        int start = -1;
        int c;
        for (int i = paragraph.getStart(); i < paragraph.getEnd(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0) {
                add(start, i);
                start = -1;
            }
            if (c == '\n') {
                breakLine();
            } else if (isVisible(c)) {
                add(i, i + Character.charCount(c));
            }
        }
        if (start >= 0) {
            add(start, paragraph.getEnd());
        }
    }

    private void add(int start, int end) {
        found.add(new Word(
                start, end, pieces.of(text.substring(start, end)), Character.isUpperCase(text.codePointAt(start))));
    }

    private void breakLine() {
        if (!found.isEmpty() && !found.get(found.size() - 1).isBreak()) {
            found.add(paragraphBreak);
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
