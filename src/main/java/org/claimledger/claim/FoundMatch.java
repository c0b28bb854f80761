package org.claimledger.claim;

/** A match that a rule makes, before it is recorded. */
record FoundMatch(KnownSpeaker alias, KnownSpeaker speaker, MatchRule rule, String reason) {}
