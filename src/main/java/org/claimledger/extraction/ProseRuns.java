package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;

/** Keeps together what stands in prose that runs on: no claim reaches over an advertisement or a notice. */
final class ProseRuns {

    private final Reading reading;

    ProseRuns(Reading reading) {
        this.reading = reading;
    }

    /** The parts in groups, each within one run of prose. */
    List<List<Span>> of(List<Span> parts) {
        var runs = new ArrayList<List<Span>>();
        List<Span> run = new ArrayList<>();
        for (var part : parts) {
            for (var piece : pieces(part)) {
                if (!run.isEmpty() && !runsOn(run.get(run.size() - 1).end(), piece.start())) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
                run.add(piece);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private List<Span> pieces(Span part) {
        var pieces = new ArrayList<Span>();
        int start = part.start();
        int place = part.start();
        while (place < part.end()) {
            int next = proseEnd(place, part.end());
            if (next == place) {
                addPiece(pieces, start, place);
                place = foreignEnd(place, part.end());
                start = place;
            } else {
                place = next;
            }
        }
        addPiece(pieces, start, part.end());
        return pieces;
    }

    private static void addPiece(List<Span> pieces, int start, int end) {
        if (end > start) {
            pieces.add(new Span(start, end));
        }
    }

    boolean runsOn(int from, int to) {
        int place = from;
        while (place < to) {
            int next = proseEnd(place, to);
            if (next == place) {
                return false;
            }
            place = next;
        }
        return true;
    }

    /** The end of the sentence or of the blanks and marks at a place; the place itself where foreign words stand. */
    private int proseEnd(int place, int limit) {
        var sentence = reading.sentenceAt(place);
        if (sentence.isPresent()) {
            return Math.min(limit, sentence.get().span().end());
        }
        return isWord(place) ? place : place + 1;
    }

    private int foreignEnd(int place, int limit) {
        int end = place;
        while (end < limit && reading.sentenceAt(end).isEmpty()) {
            end++;
        }
        return end;
    }

    private boolean isWord(int place) {
        return Character.isLetterOrDigit(reading.plain().charAt(place));
    }
}
