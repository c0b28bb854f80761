@NullMarked
package org.claimledger.feed;

import org.jspecify.annotations.NullMarked;
