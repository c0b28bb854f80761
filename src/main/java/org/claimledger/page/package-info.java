/** The page for people, which knows the service by its contract alone; its sources are in {@code resources/web}. */
@NullMarked
package org.claimledger.page;

import org.jspecify.annotations.NullMarked;
