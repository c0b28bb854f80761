/** Webhooks (Standard Webhooks 1.0.0): who asks for it is told what the ledger records, in its order. */
@NullMarked
package org.claimledger.webhook;

import org.jspecify.annotations.NullMarked;
