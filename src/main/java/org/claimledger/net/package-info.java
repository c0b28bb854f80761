/** Bounded requests to addresses of the net that were checked; knows no database. */
@NullMarked
package org.claimledger.net;

import org.jspecify.annotations.NullMarked;
