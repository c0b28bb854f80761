package org.claimledger.webhook;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.claimledger.flag.FlagEvent;

/** Of what a webhook may tell. */
enum WebhookEvent {
    FLAG_RAISED("flag.raised"),
    FLAG_DECIDED("flag.decided"),
    /** Later rules do not find again what it tells of. */
    FLAG_LAPSED("flag.lapsed"),
    REVISION_RECORDED("revision.recorded"),
    CLAIM_RECORDED("claim.recorded"),
    /** In a later revision it was kept, moved, amended or withdrawn. */
    CLAIM_CHANGED("claim.changed");

    private final String word;

    WebhookEvent(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<WebhookEvent> of(String word) {
        return Stream.of(values()).filter(event -> event.word.equals(word)).findFirst();
    }

    static String words() {
        return Stream.of(values()).map(WebhookEvent::word).collect(joining(", "));
    }

    static WebhookEvent of(FlagEvent.Kind kind) {
        return switch (kind) {
            case RAISED -> FLAG_RAISED;
            case DECIDED -> FLAG_DECIDED;
            case LAPSED -> FLAG_LAPSED;
        };
    }

    /** What a change of this kind is told as, if it is told by itself. */
    static Optional<WebhookEvent> ofChange(String kind) {
        return switch (kind) {
            case "revision" -> Optional.of(REVISION_RECORDED);
            case "claim" -> Optional.of(CLAIM_RECORDED);
            case "claim-event" -> Optional.of(CLAIM_CHANGED);
            default -> Optional.empty();
        };
    }
}
