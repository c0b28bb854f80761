package org.claimledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An article as a test tells it, before it is handed in. Each has a URL of its own unless it is given one. */
public record Story(Map<String, Object> body) {

    /** By an outlet that may be new to the ledger. */
    public static Story by(String outlet) {
        return new Story(Map.of())
                .with("outlet", Map.of("name", outlet))
                .with("url", "https://stories.example/" + UUID.randomUUID())
                .with("headline", "A story of " + outlet)
                .on("2025-06-02");
    }

    public Story at(String url) {
        return with("url", url);
    }

    public Story headed(String headline) {
        return with("headline", headline);
    }

    /** Published at noon of this day. */
    public Story on(String day) {
        return with("publishedAt", day + "T12:00:00Z");
    }

    public Story revisedOn(String day) {
        return with("revisedAt", day + "T12:00:00Z");
    }

    public Story saying(String... paragraphs) {
        return with("text", String.join("\n\n", paragraphs));
    }

    public Story with(String member, Object value) {
        var changed = new LinkedHashMap<>(body);
        changed.put(member, value);
        return new Story(changed);
    }

    public Story without(String member) {
        var changed = new LinkedHashMap<>(body);
        changed.remove(member);
        return new Story(changed);
    }

    public String url() {
        return (String) body.get("url");
    }

    public String text() {
        return (String) body.get("text");
    }
}
