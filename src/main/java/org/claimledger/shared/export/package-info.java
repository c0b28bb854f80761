/** Whole lists as streams: one item after the other, however many there are. */
@NullMarked
package org.claimledger.shared.export;

import org.jspecify.annotations.NullMarked;
