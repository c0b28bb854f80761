package org.claimledger.extraction.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.util.Span;

/**
 * The two graphs of the model: one reads a window and scores each word as a cue, the other reads the window once more for
 * each cue and scores what each word is to it.
 */
final class Graphs {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession tagger;
    private final OrtSession linker;

    Graphs(byte[] tagger, byte[] linker) {
        try {
            this.tagger = environment.createSession(tagger, options());
            this.linker = environment.createSession(linker, options());
        } catch (OrtException e) {
            throw new IllegalStateException("The tagger's model cannot be read", e);
        }
    }

    /** One thread: articles are read side by side. */
    private static OrtSession.SessionOptions options() throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    List<Tagging> read(Window window, int opening, int closing) {
        var input = EncodedWindow.of(window, opening, closing);
        try (var ids = tensor(input.ids);
                var upper = tensor(input.upper);
                var starts = tensor(input.starts);
                var read = tagger.run(Map.of("ids", ids, "upper", upper, "starts", starts))) {
            var cues = Cues.in(((float[][][]) read.get(0).getValue())[0], window);
            return cues.isEmpty() ? List.of() : linked(window, cues, (OnnxTensor) read.get(1));
        } catch (OrtException e) {
            throw new IllegalStateException("The tagger cannot read " + window.pieces() + " word pieces", e);
        }
    }

    private List<Tagging> linked(Window window, List<Cues.Cue> cues, OnnxTensor words) throws OrtException {
        int width = window.words().size();
        var weights = new float[cues.size()][width];
        var near = new long[cues.size()][width];
        for (int k = 0; k < cues.size(); k++) {
            var cue = cues.get(k).words();
            Arrays.fill(weights[k], cue.from(), cue.to(), 1f / (cue.to() - cue.from()));
            for (int i = 0; i < width; i++) {
                near[k][i] = Distances.bucket(i - cue.from());
            }
        }
        try (var weightsTensor = OnnxTensor.createTensor(environment, weights);
                var nearTensor = tensor(near);
                var linked = linker.run(Map.of("words", words, "cues", weightsTensor, "near", nearTensor))) {
            var roles = (float[][][]) linked.get(0).getValue();
            var found = new ArrayList<Tagging>();
            for (int k = 0; k < cues.size(); k++) {
                tagging(window.words(), cues.get(k), Roles.of(roles[k])).ifPresent(found::add);
            }
            return found;
        }
    }

    private OnnxTensor tensor(long[][] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, numbers);
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
