package org.claimledger.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Pattern;

/**
 * What the service answered to one request of the story behind the examples.
 *
 * @param place the JSON Pointer to where the contract describes this answer: a media type of a response
 * @param answer the body, cut to what an example shows
 */
record Exchange(String place, JsonNode answer) {

    /** Longer lists are cut to their first two items: an example shows what an item looks like, not how many there are. */
    private static final int LONGEST_LIST = 3;

    private static final int SHOWN = 2;

    private static final Pattern HOST = Pattern.compile("http://localhost:\\d{1,5}");

    static Exchange of(String place, String contentType, String body) {
        var text = HOST.matcher(body).replaceAll("http://localhost:8080").replace("\r\n", "\n");
        return new Exchange(place, isJson(contentType) ? cut(read(text)) : TextNode.valueOf(text));
    }

    private static boolean isJson(String contentType) {
        var mediaType = contentType.replaceFirst(";.*", "").strip();
        return mediaType.endsWith("/json") || mediaType.endsWith("+json");
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("No JSON: " + json, broken);
        }
    }

    private static JsonNode cut(JsonNode answer) {
        if (answer instanceof ArrayNode list && list.size() > LONGEST_LIST) {
            while (list.size() > SHOWN) {
                list.remove(list.size() - 1);
            }
        }
        if (answer instanceof ContainerNode<?> container) {
            container.forEach(Exchange::cut);
        }
        return answer;
    }
}
