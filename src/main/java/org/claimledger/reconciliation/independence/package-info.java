/** How many sources stand behind a statement that many outlets print; pure. */
@NullMarked
package org.claimledger.reconciliation.independence;

import org.jspecify.annotations.NullMarked;
