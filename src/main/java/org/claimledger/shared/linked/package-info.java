/** JSON-LD: what is told in a vocabulary that others know, with all that is needed to read it. */
@NullMarked
package org.claimledger.shared.linked;

import org.jspecify.annotations.NullMarked;
