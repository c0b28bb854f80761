package org.claimledger.webhook;

/** How it stands with a delivery. */
enum DeliveryState {
    /** It was not tried yet, or is tried again. */
    PENDING,
    DELIVERED,
    /** It is not tried any more, unless somebody asks for it. */
    DEAD
}
