/** What those who run the service want to know of it: whether it lives, whether it keeps up, and where the time goes. */
@NullMarked
package org.claimledger.operations;

import org.jspecify.annotations.NullMarked;
