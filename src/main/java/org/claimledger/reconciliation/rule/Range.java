package org.claimledger.reconciliation.rule;

/**
 * From where to where a number may lie, by the words before it.
 *
 * @param place what one is worth at the last place that is printed: where another number may have been rounded
 */
record Range(double low, double high, double place) {

    private static final double ROUNDING = 0.05;
    private static final double FAR = 1.5;

    /** As one or two numbers and what stands before them allow. */
    static Range of(Bound bound, NumberPhrase first, NumberPhrase last) {
        return new Range(bound.low(first.value()), bound.high(last.value()), Math.max(first.place(), last.place()));
    }

    /** The number in a stretch of words; whatever is not a plain number agrees with nothing else. */
    static Range at(Stretch stretch) {
        for (int place : stretch.places()) {
            var phrase = NumberPhrase.at(stretch.statement(), place);
            if (phrase.isPresent()) {
                return of(Bound.before(stretch.statement(), place), phrase.get(), phrase.get());
            }
        }
        double ordinal = Numbers.ordinal(stretch.statement().at(stretch.last()));
        return new Range(ordinal, ordinal, 1);
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
        return low <= other.high * (1 + ROUNDING)
                && other.low <= high * (1 + ROUNDING)
                && (!areExact(other) || roundToOne(other));
    }

    private boolean areExact(Range other) {
        return low == high && other.low == other.high;
    }

    /** Whether both are one number at the places that both have, rounded or cut off there: 212 may be 210 and is not 221. */
    private boolean roundToOne(Range other) {
        double coarser = Math.max(place, other.place);
        return Math.rint(low / coarser) == Math.rint(other.low / coarser)
                || Math.floor(low / coarser) == Math.floor(other.low / coarser);
    }

    boolean exceeds(Range other) {
        return low > other.high;
    }
}
