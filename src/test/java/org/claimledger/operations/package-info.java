@NullMarked
package org.claimledger.operations;

import org.jspecify.annotations.NullMarked;
