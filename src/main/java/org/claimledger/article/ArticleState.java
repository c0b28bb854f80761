package org.claimledger.article;

import java.time.Instant;

/**
 * What an article showed at two times.
 *
 * @param shown its last revision by the time of revising
 * @param revisions how many there were
 * @param since when the last of them was recorded
 */
record ArticleState(Revision shown, int revisions, Instant since) {}
