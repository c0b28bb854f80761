package org.claimledger.claim;

import java.util.List;

/**
 * Claims in the order of their relevance.
 *
 * @param ranks how relevant each of them is, in the digits that name it exactly
 * @param isBounded whether more claims match than are ranked
 */
record Ranked(List<Claim> claims, List<String> ranks, boolean isBounded) {}
