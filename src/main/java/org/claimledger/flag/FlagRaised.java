package org.claimledger.flag;

/** That a rule has raised a flag; it counts once the transaction that records it has ended well. */
public record FlagRaised(FlagType type, String rule) {}
