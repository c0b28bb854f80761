package org.claimledger.ingest.bulk;

import java.util.List;
import org.claimledger.shared.problem.InvalidPart;

/**
 * A line that was taken, but not all that it says.
 *
 * @param line counted from one
 * @param parts what was left out of it, and why
 */
record OmissionView(long line, List<InvalidPart> parts) {}
