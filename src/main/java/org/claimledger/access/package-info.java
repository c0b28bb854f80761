/** Who may do what: keys, tokens, limits, and the trail of what was done. */
@NullMarked
package org.claimledger.access;

import org.jspecify.annotations.NullMarked;
