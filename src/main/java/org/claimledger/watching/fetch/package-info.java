/** Polite and bounded requests to the open net; knows no database. */
@NullMarked
package org.claimledger.watching.fetch;

import org.jspecify.annotations.NullMarked;
