@NullMarked
package org.claimledger.reconciliation.rule;

import org.jspecify.annotations.NullMarked;
