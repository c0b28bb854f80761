package org.claimledger.extraction;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kind of press an outlet is; it decides what the outlet is called after its name: "the paper", "the network". */
public enum OutletKind {
    AGENCY,
    NEWSPAPER,
    MAGAZINE,
    TELEVISION,
    RADIO,
    SITE,
    /** A scholarly one. */
    JOURNAL;

    private static final Set<String> NEWSPAPERS = WordList.words("newspaper-names.txt");
    private static final Map<String, OutletKind> OTHERS = Map.of(
            "magazine", MAGAZINE,
            "weekly", MAGAZINE,
            "tv", TELEVISION,
            "television", TELEVISION,
            "channel", TELEVISION,
            "radio", RADIO,
            "agency", AGENCY,
            "newswire", AGENCY,
            "newswires", AGENCY);

    /** What the last word of an outlet's name tells; nothing where it tells nothing. */
    public static @Nullable OutletKind toldBy(String name) {
        var last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        var head = last.substring(last.lastIndexOf('-') + 1);
        return NEWSPAPERS.contains(head) ? NEWSPAPER : OTHERS.get(head);
    }

    /** Whether it prints: its name may be cut to its last word. */
    boolean isPrinted() {
        return this == NEWSPAPER || this == MAGAZINE;
    }

    /** Whether things are said on it. */
    boolean isBroadcast() {
        return this == TELEVISION || this == RADIO;
    }
}
