package org.claimledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.List;
import org.claimledger.shared.text.Sha256;

/** A copy of the ledger as a client keeps it, who knows no more than the contract and takes no digest for granted. */
final class LedgerCopy {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final List<String> kept = new ArrayList<>();
    private String digest = "0".repeat(64);

    void add(JsonNode item) throws JsonProcessingException {
        assertThat(item.get("position").asLong()).isEqualTo(position() + 1);
        var canonical = JSON.writeValueAsString(JSON.treeToValue(item.get("change"), Object.class));
        var contentDigest = Sha256.of(canonical);
        assertThat(item.get("contentDigest").asText()).as(canonical).isEqualTo(contentDigest);
        digest = Sha256.of(String.join(
                "\n",
                digest,
                item.get("position").asText(),
                item.get("kind").asText(),
                item.get("subject").asText(),
                item.get("recordedAt").asText(),
                contentDigest));
        assertThat(item.get("digest").asText()).isEqualTo(digest);
        kept.add(item.toString());
    }

    long position() {
        return kept.size();
    }

    /** The digest of its last position, which it has computed itself. */
    String digest() {
        return digest;
    }

    List<String> kept() {
        return kept;
    }
}
