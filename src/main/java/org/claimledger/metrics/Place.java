package org.claimledger.metrics;

import org.claimledger.shared.page.SortKey;

/** Where in a list of what is counted a page begins: the last recorded is first. */
record Place(long position, String cited) {

    static final Place FIRST = new Place(Long.MAX_VALUE, "");

    static Place after(SortKey last) {
        return new Place(last.position(0), last.text(1));
    }
}
