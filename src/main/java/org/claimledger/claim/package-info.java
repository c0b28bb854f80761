@NullMarked
package org.claimledger.claim;

import org.jspecify.annotations.NullMarked;
