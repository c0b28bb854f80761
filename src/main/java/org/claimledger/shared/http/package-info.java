@NullMarked
package org.claimledger.shared.http;

import org.jspecify.annotations.NullMarked;
