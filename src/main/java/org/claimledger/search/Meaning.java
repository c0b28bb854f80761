package org.claimledger.search;

import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/** What a sentence says, as a direction: the smaller the angle between two, the nearer their meanings. In 8 bits a number. */
final class Meaning {

    static final int SIZE = 384;

    private final byte[] numbers;
    private final float length;

    private Meaning(byte[] numbers) {
        this.numbers = numbers;
        this.length = (float) Math.sqrt(VectorUtil.dotProduct(numbers, numbers));
    }

    /** The same direction in fewer bits: the largest number becomes 127. */
    static Meaning of(float[] direction) {
        float largest = Float.MIN_NORMAL;
        for (float number : direction) {
            largest = Math.max(largest, Math.abs(number));
        }
        var numbers = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            numbers[i] = (byte) Math.round(direction[i] / largest * Byte.MAX_VALUE);
        }
        return new Meaning(numbers);
    }

    static Meaning read(BytesRef stored) {
        var numbers = new byte[SIZE];
        System.arraycopy(stored.bytes, stored.offset, numbers, 0, SIZE);
        return new Meaning(numbers);
    }

    /** As many as the file holds, one after the other. */
    static Meaning[] readAll(byte[] file) {
        var all = new Meaning[file.length / SIZE];
        for (int i = 0; i < all.length; i++) {
            all[i] = read(new BytesRef(file, i * SIZE, SIZE));
        }
        return all;
    }

    BytesRef stored() {
        return new BytesRef(ByteBuffer.allocate(SIZE).put(numbers).array());
    }

    /** The cosine of the angle between the two: 1 for the same, about 0 for what has nothing in common. */
    float nearness(Meaning other) {
        float product = length * other.length;
        return product == 0 ? 0 : VectorUtil.dotProduct(numbers, other.numbers) / product;
    }
}
