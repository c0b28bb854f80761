package org.claimledger.extraction;

/** Who a mention means within its article. */
record Source(HopKind kind, String name, boolean named) {}
