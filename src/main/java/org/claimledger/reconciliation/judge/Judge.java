package org.claimledger.reconciliation.judge;

import ai.onnxruntime.OnnxTensor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.claimledger.model.Graph;
import org.claimledger.model.Wordpieces;

/**
 * Reads two statements together and says whether one follows from the other or excludes it. It has two readers,
 * cross-encoders that learnt from different beginnings and so err in different pairs; where the first is not sure that the
 * statements bear each other, the mean of what both make of them counts.
 */
public final class Judge {

    /** Names the readers' weights; it changes with them. */
    public static final String VERSION = "judge-5";

    /** From this likelihood on, that one follows or is left open, the first reader is right as often as both are: see the card. */
    private static final double SURE = 0.8;

    private static final class Loaded {
        private static final Judge ENGLISH = new Judge(
                Wordpieces.english(),
                new Graph(Judge.class, "first-reader.onnx"),
                new Graph(Judge.class, "second-reader.onnx"));
    }

    private static final LongAdder PAIRS_READ = new LongAdder();
    private static final LongAdder NANOSECONDS = new LongAdder();

    private final Wordpieces pieces;
    private final Graph first;
    private final Graph second;

    private Judge(Wordpieces pieces, Graph first, Graph second) {
        this.pieces = pieces;
        this.first = first;
        this.second = second;
    }

    public static Judge english() {
        return Loaded.ENGLISH;
    }

    public Judgement judge(String left, String right) {
        long begun = System.nanoTime();
        List<Integer> leftPieces = pieces.ofText(left);
        List<Integer> rightPieces = pieces.ofText(right);
        var judgement = new Judgement(read(leftPieces, rightPieces), read(rightPieces, leftPieces));
        PAIRS_READ.increment();
        NANOSECONDS.add(System.nanoTime() - begun);
        return judgement;
    }

    /** How many pairs of statements were read since the start. */
    public static long pairsRead() {
        return PAIRS_READ.sum();
    }

    /** How long that took, all threads together. */
    public static Duration timeSpent() {
        return Duration.ofNanos(NANOSECONDS.sum());
    }

    private Likelihoods read(List<Integer> given, List<Integer> asked) {
        var pair = EncodedPair.of(given, asked, pieces.number("[CLS]"), pieces.number("[SEP]"));
        try (var ids = Graph.tensor(pair.ids);
                var side = Graph.tensor(pair.side)) {
            var inputs = Map.of("ids", ids, "side", side);
            float[] scores = scores(first, inputs);
            var likely = Likelihoods.ofOne(scores);
            return likely.entailment() >= SURE || likely.neutral() >= SURE
                    ? likely
                    : Likelihoods.ofBoth(scores, scores(second, inputs));
        }
    }

    private static float[] scores(Graph reader, Map<String, OnnxTensor> inputs) {
        try (var answer = reader.run(inputs)) {
            return Graph.value(answer, 0, float[][].class)[0];
        }
    }
}
