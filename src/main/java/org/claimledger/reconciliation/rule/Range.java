package org.claimledger.reconciliation.rule;

/** From where to where a number may lie, by the words before it. */
record Range(double low, double high) {

    private static final double ROUNDING = 0.05;
    private static final double FAR = 1.5;

    /** The number in a stretch of words; whatever is not a plain number agrees with nothing else. */
    static Range at(Stretch stretch) {
        for (int place : stretch.places()) {
            var phrase = NumberPhrase.at(stretch.statement(), place);
            if (phrase.isPresent()) {
                double value = phrase.get().value();
                Bound bound = Bound.before(stretch.statement(), place);
                return new Range(bound.low(value), bound.high(value));
            }
        }
        double ordinal = Numbers.ordinal(stretch.statement().at(stretch.last()));
        return new Range(ordinal, ordinal);
    }

    /** Whether one number lies in both, rounded as news rounds, and neither bound is far beyond the other's like. */
    boolean agreesWith(Range other) {
        return fits(other) && other.fits(this) && !isBoundedFarFrom(other);
    }

    /** "At least 12" and "at least 40" leave room for 50, but who counts 40 does not speak of 12. */
    private boolean isBoundedFarFrom(Range other) {
        boolean below = isOpen() && other.isOpen() && areFar(low, other.low);
        boolean above = low == 0 && other.low == 0 && areFar(high, other.high);
        return below || above;
    }

    private boolean isOpen() {
        return high == Double.POSITIVE_INFINITY;
    }

    private static boolean areFar(double bound, double another) {
        return Math.max(bound, another) > FAR * Math.min(bound, another);
    }

    private boolean fits(Range other) {
        return low <= other.high * (1 + ROUNDING) && other.low <= high * (1 + ROUNDING);
    }

    boolean exceeds(Range other) {
        return low > other.high;
    }
}
