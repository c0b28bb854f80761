/** What every trained model here needs: how text becomes word pieces, and how its files are found and run. No business word. */
@NullMarked
package org.claimledger.model;

import org.jspecify.annotations.NullMarked;
