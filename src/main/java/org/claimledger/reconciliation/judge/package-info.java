/** The language model's verdict on a pair of statements. Pure: the same pair, the same verdict. */
@NullMarked
package org.claimledger.reconciliation.judge;

import org.jspecify.annotations.NullMarked;
