@NullMarked
package org.claimledger.mcp;

import org.jspecify.annotations.NullMarked;
