package org.claimledger.idempotency;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as it is given again. */
record KeptAnswer(
        int status, Map<String, String> headers, @Nullable String body) {}
