/** Ledgers of any size, grown around a few hundred stories, and what it costs to reconcile one more claim in them. */
@NullMarked
package org.claimledger.growth;

import org.jspecify.annotations.NullMarked;
