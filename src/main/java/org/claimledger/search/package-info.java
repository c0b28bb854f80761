/** Which claims lie near a statement, by its words and by its meaning: an index beside the ledger, rebuilt from it at need. */
@NullMarked
package org.claimledger.search;

import org.jspecify.annotations.NullMarked;
