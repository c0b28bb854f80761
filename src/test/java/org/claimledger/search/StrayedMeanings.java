package org.claimledger.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.apache.lucene.store.FSDirectory;

/**
 * Meanings for a grown ledger, of which only those of its stories are read by the model: that of a claim in disguise strays
 * from them, as names and numbers turn a sentence.
 */
public final class StrayedMeanings implements Function<String, Meaning> {

    /** By which two disguises of one claim have a cosine of 0.8; assumed, not measured on meanings that were read. */
    private static final double STRAY = 0.5;

    private final Map<String, float[]> read = new HashMap<>();
    private final UnaryOperator<String> bare;

    private StrayedMeanings(UnaryOperator<String> bare) {
        this.bare = bare;
    }

    /**
     * Reads the claims of the stories.
     *
     * @param bare what all disguises of a text have in common
     */
    public static StrayedMeanings of(Collection<String> claims, UnaryOperator<String> bare) {
        var meanings = new StrayedMeanings(bare);
        for (var claim : claims) {
            meanings.read.put(
                    bare.apply(claim), direction(SentenceEncoder.english().apply(claim)));
        }
        return meanings;
    }

    /** In such a measure that its numbers are 1 on the average, as what strays from it is. */
    private static float[] direction(Meaning meaning) {
        var stored = meaning.stored();
        var direction = new float[Meaning.SIZE];
        double squares = 0;
        for (int i = 0; i < direction.length; i++) {
            direction[i] = stored.bytes[stored.offset + i];
            squares += direction[i] * direction[i];
        }
        float usual = (float) Math.sqrt(squares / direction.length);
        for (int i = 0; i < direction.length; i++) {
            direction[i] /= usual;
        }
        return direction;
    }

    @Override
    public Meaning apply(String text) {
        var known = Objects.requireNonNull(read.get(bare.apply(text)), text);
        return Bearings.around(known, STRAY, text.hashCode());
    }

    /** Makes the index of a ledger in a folder, as the service would with the model. */
    public void index(Path folder, DataSource ledger) throws IOException {
        try (var index = ClaimIndex.open(FSDirectory.open(folder), new DatabaseReader(ledger), this)) {
            index.catchUp();
        }
    }
}
