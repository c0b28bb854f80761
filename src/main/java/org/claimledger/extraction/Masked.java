package org.claimledger.extraction;

/** Words around an attribution with what is said blotted out. */
final class Masked {

    private Masked() {}

    /** A stretch of the text in which the content is blank, place by place the same. */
    static String outside(Attribution attribution, Reading reading, Span stretch) {
        var words = new StringBuilder(stretch.in(reading.plain()));
        for (var part : attribution.content()) {
            int from = Math.max(part.start(), stretch.start());
            int to = Math.min(part.end(), stretch.end());
            for (int i = from; i < to; i++) {
                words.setCharAt(i - stretch.start(), '_');
            }
        }
        return words.toString();
    }
}
