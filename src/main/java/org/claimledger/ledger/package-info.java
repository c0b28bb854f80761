@NullMarked
package org.claimledger.ledger;

import org.jspecify.annotations.NullMarked;
