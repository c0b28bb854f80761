package org.claimledger.shared.http;

/**
 * A path that takes longer bodies than all others, and reads them as they come.
 *
 * @param most how many bytes it takes
 */
public record LongBody(String path, long most) {}
