@NullMarked
package org.claimledger.shared.page;

import org.jspecify.annotations.NullMarked;
