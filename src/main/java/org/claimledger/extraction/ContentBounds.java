package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves the ends of a content to where speech can end: at the marks of a quotation, and with its sentence. */
final class ContentBounds {

    private final Reading reading;

    ContentBounds(Reading reading) {
        this.reading = reading;
    }

    /** The parts as they can stand, which overlap neither cue nor source; none where nothing is left. */
    List<Span> of(List<Span> parts, Span cue, Span source) {
        var found = new ArrayList<Span>();
        for (var part : parts) {
            if (source.covers(part)) {
                continue; // its title
            }
            if (parts.size() > 1 && part.in(reading.plain()).equalsIgnoreCase("it")) {
                continue; // "It was announced that ...": the subject that stands for what follows
            }
            boolean title = part.start() < source.start() && source.start() < part.end();
            for (var piece : withinSentences(title ? new Span(part.start(), source.start()) : part)) {
                var whole = wholePhrases(wholeQuotation(piece), cue, source);
                boolean free = !whole.overlaps(cue) && !whole.overlaps(source);
                if (found.stream().noneMatch(whole::overlaps)) {
                    found.add(free ? whole : piece);
                }
            }
        }
        found.sort(Comparator.comparingInt(Span::start));
        return found.size() == 1 && isPronoun(found.get(0)) ? List.of() : found;
    }

    /** "Nobody asked for it" tells of nothing that could be so or not. */
    private boolean isPronoun(Span content) {
        return reading.sentenceAt(content.start()).stream().anyMatch(sentence -> {
            int i = sentence.indexAt(content.start());
            return sentence.tagged(i, "PRON", "DET")
                    && !sentence.quoted(i)
                    && sentence.at(i).span().covers(content);
        });
    }

    /** A paraphrase ends with its sentence; only quotations run on. */
    private List<Span> withinSentences(Span part) {
        var pieces = new ArrayList<Span>();
        @Nullable Span paraphrase = null;
        for (int at = part.start(); at < part.end(); ) {
            var sentence = reading.sentenceAt(at).orElse(null);
            if (sentence == null) {
                at++;
                continue;
            }
            var piece = new Span(at, Math.min(part.end(), sentence.span().end()));
            if (isQuoted(sentence, piece)) {
                pieces.add(piece);
            } else if (paraphrase == null || piece.length() > paraphrase.length()) {
                paraphrase = piece;
            }
            at = piece.end();
        }
        if (paraphrase != null) {
            pieces.add(paraphrase);
        }
        pieces.sort(Comparator.comparingInt(Span::start));
        return pieces;
    }

    private static boolean isQuoted(Sentence sentence, Span piece) {
        return sentence.quotations().stream()
                .anyMatch(quotation -> quotation.outer().covers(piece)
                        || quotation.inner().covers(piece)
                        || (piece.covers(quotation.inner())
                                && piece.length() - quotation.inner().length() < 4));
    }

    /** Most of a quotation, or its beginning, is the whole of it. */
    private Span wholeQuotation(Span piece) {
        return reading.sentenceAt(piece.start())
                .flatMap(sentence -> sentence.quotations().stream()
                        .filter(quotation -> quotation.outer().overlaps(piece))
                        .filter(quotation -> begins(quotation, piece)
                                || shared(quotation.inner(), piece) * 2
                                        > quotation.inner().length())
                        .map(quotation -> around(quotation, piece))
                        .findFirst())
                .orElse(piece);
    }

    /** With both marks of the quotation where words stand before it, else with none. */
    private static Span around(Quotation quotation, Span piece) {
        boolean wordsBefore = piece.start() < quotation.outer().start();
        return new Span(
                Math.min(piece.start(), quotation.inner().start()),
                Math.max(
                        piece.end(),
                        wordsBefore
                                ? quotation.outer().end()
                                : quotation.inner().end()));
    }

    private Span wholePhrases(Span piece, Span cue, Span source) {
        return reading.sentenceAt(piece.start())
                .filter(sentence -> sentence.span().covers(piece))
                .map(sentence -> PhraseBounds.whole(sentence, piece, List.of(cue, source)))
                .orElse(piece);
    }

    private static boolean begins(Quotation quotation, Span piece) {
        return quotation.outer().start() <= piece.start()
                && piece.start() <= quotation.inner().start() + 1;
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
}
