@NullMarked
package org.claimledger.reconciliation;

import org.jspecify.annotations.NullMarked;
