package org.claimledger.flag;

import java.time.Instant;

/**
 * That a later pass over the whole ledger, with other versions than those that raised a flag, did not find again what it tells
 * of: the flag is closed.
 *
 * @param run the pass
 * @param model that judged beside the rules
 */
public record Lapse(String run, int ruleset, String model, Instant recordedAt) {}
