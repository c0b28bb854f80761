/** Holds what the service tells in JSON-LD against the vocabularies that it uses. */
@NullMarked
package org.claimledger.linked;

import org.jspecify.annotations.NullMarked;
