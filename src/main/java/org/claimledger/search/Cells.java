package org.claimledger.search;

import java.util.List;
import java.util.stream.IntStream;
import org.claimledger.model.ModelFile;

/**
 * Parts the room of meanings into cells around fixed centres (Sivic and Zisserman 2003, "Video Google"; Jégou et al. 2011,
 * "Product quantization"): who looks for what lies near looks into the nearest cells only. The centres never move, so what is
 * found depends on the claims alone, not on how the index grew.
 */
final class Cells {

    private static final Meaning[] CENTRES = Meaning.readAll(ModelFile.read(Cells.class, "cells.bin"));

    /** A meaning is kept in several cells, since it may lie near a border; measured, see ADR 10. */
    private static final int OF_ONE = 4;

    /** In how many cells is looked for what lies near. */
    private static final int AROUND = 16;

    private Cells() {}

    /** In which cells a meaning is kept. */
    static List<String> of(Meaning meaning) {
        return nearest(meaning, OF_ONE);
    }

    /** In which cells most of what lies near a meaning is found. */
    static List<String> around(Meaning meaning) {
        return nearest(meaning, AROUND);
    }

    private static List<String> nearest(Meaning meaning, int most) {
        var near = new float[CENTRES.length];
        for (int i = 0; i < near.length; i++) {
            near[i] = CENTRES[i].nearness(meaning);
        }
        return IntStream.range(0, near.length)
                .boxed()
                .sorted((one, other) -> Float.compare(near[other], near[one]))
                .limit(most)
                .map(number -> Integer.toString(number))
                .toList();
    }
}
