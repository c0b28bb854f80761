@NullMarked
package org.claimledger.extraction;

import org.jspecify.annotations.NullMarked;
