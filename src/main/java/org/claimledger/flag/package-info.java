@NullMarked
package org.claimledger.flag;

import org.jspecify.annotations.NullMarked;
