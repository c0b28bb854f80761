@NullMarked
package org.claimledger.article;

import org.jspecify.annotations.NullMarked;
