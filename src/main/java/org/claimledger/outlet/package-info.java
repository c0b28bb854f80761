@NullMarked
package org.claimledger.outlet;

import org.jspecify.annotations.NullMarked;
