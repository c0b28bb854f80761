package org.claimledger.extraction.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/** Finds who says what by a model trained on news in which people marked it. */
public final class Tagger {

    private static final class Loaded {
        private static final Tagger ENGLISH = new Tagger(
                new Wordpieces(new String(resource("vocabulary.txt"), StandardCharsets.UTF_8)
                        .lines()
                        .toList()),
                new Graphs(resource("tagger.onnx"), resource("linker.onnx")));
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

    private static byte[] resource(String name) {
        try (InputStream in = Tagger.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The class path lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
