package org.claimledger.outlet;

import org.claimledger.shared.Slug;

/** A name as names are compared: case, accents, punctuation and a leading "the" make no difference. */
final class FoldedName {

    private FoldedName() {}

    /**
     * The form that two names share if they are the same.
     *
     * @throws org.claimledger.shared.NamelessException if the name has no letter and no digit
     */
    static String of(String name) {
        var slug = Slug.of(name.replace("&", " and "));
        return slug.startsWith("the-") ? slug.substring("the-".length()) : slug;
    }
}
