package org.claimledger.extraction.tagger;

import ai.onnxruntime.OnnxTensor;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.util.Span;
import org.claimledger.model.Graph;
import org.claimledger.model.Word;

/**
 * The two graphs of the model: one reads a window and scores each word as a cue, the other reads the words around
 * each cue once more and scores what each of them is to it.
 */
final class Graphs {

    /** How many words before and after the first word of a cue its source and content are looked for in. */
    private static final int BEFORE = 48;

    private static final int AFTER = 64;

    private final Graph tagger = new Graph(Graphs.class, "tagger.onnx");
    private final Graph linker = new Graph(Graphs.class, "linker.onnx");

    List<Tagging> read(Window window, int opening, int closing) {
        var input = EncodedWindow.of(window, opening, closing);
        try (var ids = Graph.tensor(input.ids);
                var upper = Graph.tensor(input.upper);
                var starts = Graph.tensor(input.starts);
                var read = tagger.run(Map.of("ids", ids, "upper", upper, "starts", starts))) {
            var cues = Cues.in(Graph.value(read, 0, float[][][].class)[0], window);
            return cues.isEmpty() ? List.of() : linked(window, cues, (OnnxTensor) read.get(1));
        }
    }

    private List<Tagging> linked(Window window, List<Cues.Cue> cues, OnnxTensor words) {
        var found = new ArrayList<Tagging>();
        var vectors = words.getFloatBuffer();
        int size = (int) words.getInfo().getShape()[2];
        for (var cue : cues) {
            int from = Math.max(0, cue.words().from() - BEFORE);
            int to = Math.min(window.words().size(), cue.words().from() + AFTER + 1);
            var near = cue.shifted(-from, to - from);
            var vectorsNear = vectors.slice(from * size, (to - from) * size);
            tagging(window.words().subList(from, to), near, roles(vectorsNear, to - from, size, near.words()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Roles roles(FloatBuffer vectors, int width, int size, Run cue) {
        var weights = new float[1][width];
        var distances = new long[1][width];
        Arrays.fill(weights[0], cue.from(), cue.to(), 1f / (cue.to() - cue.from()));
        for (int i = 0; i < width; i++) {
            distances[0][i] = Distances.bucket(i - cue.from());
        }
        try (var words = Graph.tensor(vectors, 1, width, size);
                var cues = Graph.tensor(weights);
                var near = Graph.tensor(distances);
                var linked = linker.run(Map.of("words", words, "cues", cues, "near", near))) {
            return Roles.of(Graph.value(linked, 0, float[][][].class)[0]);
        }
    }

    private static Optional<Tagging> tagging(List<Word> words, Cues.Cue cue, Roles roles) {
        List<Span> content =
                roles.content().stream().flatMap(run -> run.in(words).stream()).toList();
        return content.isEmpty()
                ? Optional.empty()
                : cue.words()
                        .in(words)
                        .map(place -> new Tagging(
                                place,
                                roles.source().flatMap(run -> run.in(words)).orElse(null),
                                content,
                                cue.probability() * roles.confidence()));
    }
}
