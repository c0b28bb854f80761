/** What fact-checkers found of claims. */
@NullMarked
package org.claimledger.review;

import org.jspecify.annotations.NullMarked;
