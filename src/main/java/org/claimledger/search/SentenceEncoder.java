package org.claimledger.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimledger.model.Graph;
import org.claimledger.model.Wordpieces;

/**
 * Reads the meaning of a sentence: the mean of what the model all-MiniLM-L6-v2 makes of its word pieces (Reimers and
 * Gurevych 2019, "Sentence-BERT"; Wang et al. 2020, "MiniLM"). The same sentence always has the same meaning.
 */
final class SentenceEncoder implements Function<String, Meaning> {

    private static final class Loaded {
        private static final SentenceEncoder ENGLISH = new SentenceEncoder();
    }

    /** The model was trained on no more; what comes after is not read. */
    private static final int MOST_PIECES = 126;

    /** The library's jar has its model at its root. */
    private final Graph graph = new Graph(SentenceEncoder.class, "/all-minilm-l6-v2-q.onnx");

    private final Wordpieces pieces = Wordpieces.english();

    private SentenceEncoder() {}

    static SentenceEncoder english() {
        return Loaded.ENGLISH;
    }

    @Override
    public Meaning apply(String sentence) {
        var input = new long[1][];
        input[0] = numbers(sentence).stream().mapToLong(Integer::longValue).toArray();
        var ones = new long[1][input[0].length];
        Arrays.fill(ones[0], 1);
        try (var ids = Graph.tensor(input);
                var mask = Graph.tensor(ones);
                var types = Graph.tensor(new long[1][input[0].length]);
                var read = graph.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return Meaning.of(mean(Graph.value(read, 0, float[][][].class)[0]));
        }
    }

    private List<Integer> numbers(String sentence) {
        var read = pieces.ofText(sentence);
        var numbers = new ArrayList<Integer>();
        numbers.add(pieces.number("[CLS]"));
        numbers.addAll(read.subList(0, Math.min(read.size(), MOST_PIECES)));
        numbers.add(pieces.number("[SEP]"));
        return numbers;
    }

    private static float[] mean(float[][] words) {
        var mean = new float[Meaning.SIZE];
        for (var word : words) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += word[i] / words.length;
            }
        }
        return mean;
    }
}
