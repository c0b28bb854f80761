package org.claimledger.ledger;

import java.time.Instant;

/**
 * What the ledger showed of something at one time.
 *
 * @param since the last moment until then at which what is shown changed
 */
public record Known<T>(T shown, Instant since) {}
