package org.claimledger.shared.http;

/** That what is asked for is found under another name. */
public final class MovedException extends RuntimeException {

    private final String former;
    private final String present;

    /**
     * Of one segment of a path.
     *
     * @param former by which it was asked for
     * @param present by which it is found
     */
    public MovedException(String former, String present) {
        super("'%s' is found as '%s'".formatted(former, present));
        this.former = former;
        this.present = present;
    }

    String former() {
        return former;
    }

    String present() {
        return present;
    }
}
