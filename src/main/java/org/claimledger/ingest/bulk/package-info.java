/** Many articles, claims and reviews handed in at once, and recorded one line after the other. */
@NullMarked
package org.claimledger.ingest.bulk;

import org.jspecify.annotations.NullMarked;
