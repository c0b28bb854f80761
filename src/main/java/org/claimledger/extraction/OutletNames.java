package org.claimledger.extraction;

import java.util.Map;
import java.util.Optional;

/** The names by which articles cite outlets: names, aliases and abbreviations as printed, each with the outlet's own name. */
public final class OutletNames {

    private final Map<String, String> nameByMention;

    public OutletNames(Map<String, String> nameByMention) {
        this.nameByMention = Map.copyOf(nameByMention);
    }

    /** The name of the outlet that is mentioned so, to the letter. */
    public Optional<String> resolve(String mention) {
        return Optional.ofNullable(nameByMention.get(mention));
    }

    /** Every way in which an outlet may be mentioned. */
    public Iterable<String> mentions() {
        return nameByMention.keySet();
    }
}
