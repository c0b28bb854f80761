/** Where the ledger is kept: a PostgreSQL of its own in a data folder, or the one that the settings name. */
@NullMarked
package org.claimledger.database;

import org.jspecify.annotations.NullMarked;
