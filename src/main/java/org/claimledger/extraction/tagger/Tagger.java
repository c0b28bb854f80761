package org.claimledger.extraction.tagger;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.claimledger.model.Wordpieces;
import org.claimledger.model.Words;

/** Finds who says what by a model trained on news in which people marked it. */
public final class Tagger {

    private static final class Loaded {
        private static final Tagger ENGLISH = new Tagger(Wordpieces.english(), new Graphs());
    }

    private final Wordpieces pieces;
    private final Graphs graphs;

    private Tagger(Wordpieces pieces, Graphs graphs) {
        this.pieces = pieces;
        this.graphs = graphs;
    }

    public static Tagger english() {
        return Loaded.ENGLISH;
    }

    /** All that may be attributions, likely or not, in the order of their cues. */
    public List<Tagging> read(String text, List<Span> paragraphs) {
        var found = new ArrayList<Tagging>();
        for (var window : Window.over(Words.in(text, paragraphs, pieces))) {
            found.addAll(graphs.read(window, pieces.number("[CLS]"), pieces.number("[SEP]")));
        }
        return found;
    }
}
