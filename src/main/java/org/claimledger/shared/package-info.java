@NullMarked
package org.claimledger.shared;

import org.jspecify.annotations.NullMarked;
