@NullMarked
package org.claimledger.shared.problem;

import org.jspecify.annotations.NullMarked;
