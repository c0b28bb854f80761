package org.claimledger.claim;

import java.util.List;

/**
 * Some of what there is of a kind beside a claim.
 *
 * @param items the newest, at most {@value #MOST}
 * @param total how many there are
 */
public record Several<T>(List<T> items, long total) {

    public static final int MOST = 10;
}
