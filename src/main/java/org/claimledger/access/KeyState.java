package org.claimledger.access;

/** Whether a key is still good. */
enum KeyState {
    ACTIVE,
    EXPIRED,
    REVOKED
}
