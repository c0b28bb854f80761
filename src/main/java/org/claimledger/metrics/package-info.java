@NullMarked
package org.claimledger.metrics;

import org.jspecify.annotations.NullMarked;
