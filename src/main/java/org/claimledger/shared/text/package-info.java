@NullMarked
package org.claimledger.shared.text;

import org.jspecify.annotations.NullMarked;
