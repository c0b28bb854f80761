package org.claimledger.shared;

/** A name in which there is no letter and no digit to make a slug of. */
public final class NamelessException extends RuntimeException {

    NamelessException(String name) {
        super("The name \"" + (name.length() <= 100 ? name : name.substring(0, 100) + "…")
                + "\" has no letter and no digit");
    }
}
