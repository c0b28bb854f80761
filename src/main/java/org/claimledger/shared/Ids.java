package org.claimledger.shared;

import com.github.f4b6a3.ulid.UlidCreator;
import java.util.Locale;

/** Opaque ids that sort by the time of their making (ULID), behind a letter that tells what they name. */
public final class Ids {

    private Ids() {}

    public static String next(char kind) {
        return kind + "_" + UlidCreator.getMonotonicUlid().toString().toLowerCase(Locale.ROOT);
    }
}
