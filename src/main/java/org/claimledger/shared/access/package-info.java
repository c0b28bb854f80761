/** Who may do what, as the resources say it; the room {@code access} sees to it. */
@NullMarked
package org.claimledger.shared.access;

import org.jspecify.annotations.NullMarked;
