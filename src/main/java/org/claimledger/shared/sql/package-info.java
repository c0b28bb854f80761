@NullMarked
package org.claimledger.shared.sql;

import org.jspecify.annotations.NullMarked;
