/** Gives whoever repeats a request the answer of the first, and does nothing twice. */
@NullMarked
package org.claimledger.idempotency;

import org.jspecify.annotations.NullMarked;
