package org.claimledger.reconciliation.independence;

import java.util.List;

/**
 * Where reports come from in the end: one source, with all that count as the same one.
 *
 * @param sources who count as one; first the one that stands for all
 * @param names every name that is printed for them
 * @param claims which claims lead to it
 */
public record Root(List<Source> sources, List<String> names, List<String> claims) {

    /** The one that stands for all: a named one, if there is any that is not an outlet. */
    public Source source() {
        return sources.get(0);
    }

    /** Whether it ends at people whom nobody names, so that it cannot be followed. */
    public boolean isDeadEnd() {
        return !source().named();
    }
}
