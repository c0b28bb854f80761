/** Holds what the service answers in tests against the contract. */
@NullMarked
package org.claimledger.contract;

import org.jspecify.annotations.NullMarked;
