/** What language models may ask of the ledger, by the Model Context Protocol: to read, and nothing else. */
@NullMarked
package org.claimledger.mcp;

import org.jspecify.annotations.NullMarked;
