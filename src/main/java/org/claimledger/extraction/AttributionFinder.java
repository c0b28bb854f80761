package org.claimledger.extraction;

import java.util.List;

/** Finds who said what in an article. The rules are one; a trained tagger can be another. */
interface AttributionFinder {

    /** The attributions in the order of their cues. */
    List<Attribution> find(Reading reading);
}
