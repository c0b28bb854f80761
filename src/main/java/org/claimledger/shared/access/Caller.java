package org.claimledger.shared.access;

import jakarta.enterprise.context.RequestScoped;

/** Who makes the request that is being answered, as the audit trail will name him. */
@RequestScoped
public class Caller {

    /** The name of whoever shows neither key nor token. */
    public static final String ANYONE = "anyone";

    private String name = ANYONE;
    private String id = ANYONE;

    /** The name of the key, or the subject of the token. */
    public String name() {
        return name;
    }

    /** What tells him from all others, whatever their names: of his key, of his subject, or of anyone. */
    public String id() {
        return id;
    }

    /** Whether he showed a key or a token. */
    public boolean isKnown() {
        return !id.equals(ANYONE);
    }

    /** Says who it is, once the key or the token has been checked. */
    public void is(String known) {
        name = known;
    }

    /** Says what tells him from all others. */
    public void isKnownAs(String identifier) {
        id = identifier;
    }
}
