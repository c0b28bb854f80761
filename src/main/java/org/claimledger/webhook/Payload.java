package org.claimledger.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.claimledger.flag.FlagEvent;
import org.claimledger.ledger.RecordedChange;

/**
 * What a webhook is told, as Standard Webhooks writes it. A flag comes whole; of a change, which may be long, only where to
 * read it.
 *
 * @param timestamp when it was recorded
 */
record Payload(String type, String timestamp, Object data) {

    static Payload of(FlagEvent event) {
        return new Payload(
                event.kind().word(),
                event.recordedAt().toString(),
                Map.of("position", event.position(), "flag", event.flag()));
    }

    static Payload of(WebhookEvent event, RecordedChange change) {
        return new Payload(
                event.word(),
                change.recordedAt(),
                Map.of("position", change.position(), "kind", change.kind(), "subject", change.subject()));
    }

    String written(ObjectMapper json) {
        try {
            return json.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
