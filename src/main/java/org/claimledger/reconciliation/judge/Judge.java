package org.claimledger.reconciliation.judge;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.claimledger.model.Graph;
import org.claimledger.model.Wordpieces;

/** A cross-encoder that reads two statements together and says whether one follows from the other or excludes it. */
public final class Judge {

    /** Names the model's weights; it changes with them. */
    public static final String VERSION = "judge-4";

    private static final class Loaded {
        private static final Judge ENGLISH = new Judge(Wordpieces.english(), new Graph(Judge.class, "judge.onnx"));
    }

    private static final LongAdder PAIRS_READ = new LongAdder();
    private static final LongAdder NANOSECONDS = new LongAdder();

    private final Wordpieces pieces;
    private final Graph graph;

    private Judge(Wordpieces pieces, Graph graph) {
        this.pieces = pieces;
        this.graph = graph;
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
                var side = Graph.tensor(pair.side);
                var answer = graph.run(Map.of("ids", ids, "side", side))) {
            return Likelihoods.of(Graph.value(answer, 0, float[][].class)[0]);
        }
    }
}
