@NullMarked
package org.claimledger.ingest;

import org.jspecify.annotations.NullMarked;
