/** What changed from one text of an article to another. Pure. */
@NullMarked
package org.claimledger.article.diff;

import org.jspecify.annotations.NullMarked;
