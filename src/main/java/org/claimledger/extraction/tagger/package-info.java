/** The trained tagger: who says what, as places in a text. How it was trained and measured stands in models/attribution. */
@NullMarked
package org.claimledger.extraction.tagger;

import org.jspecify.annotations.NullMarked;
