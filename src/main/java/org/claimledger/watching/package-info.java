/** What is looked at again and again, so that articles and their revisions are found without anyone handing them in. */
@NullMarked
package org.claimledger.watching;

import org.jspecify.annotations.NullMarked;
