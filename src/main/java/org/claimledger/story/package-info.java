/** What all outlets say on one event, side by side. */
@NullMarked
package org.claimledger.story;

import org.jspecify.annotations.NullMarked;
