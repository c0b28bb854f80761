/** Runs the packaged service as its users do, in processes of its own. */
@NullMarked
package org.claimledger.packaged;

import org.jspecify.annotations.NullMarked;
