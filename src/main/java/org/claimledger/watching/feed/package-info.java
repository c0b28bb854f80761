/** Reads RSS and Atom feeds; knows no database and no net. */
@NullMarked
package org.claimledger.watching.feed;

import org.jspecify.annotations.NullMarked;
