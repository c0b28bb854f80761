package org.claimledger.ingest.html;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** JSON as pages carry it: in comments, with its markup escaped, wrong or broken off; what stands before the fault counts. */
final class PageJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final Pattern OPENING = Pattern.compile("^\\s*+(?:<!--|//<!\\[CDATA\\[)");
    private static final Pattern CLOSING = Pattern.compile("(?:-->|//\\]\\]>)$");

    private PageJson() {}

    static List<JsonNode> read(String script) {
        var json = unescaped(
                CLOSING.matcher(OPENING.matcher(script).replaceFirst("").strip())
                        .replaceFirst(""));
        try (var parser = JSON.createParser(json);
                var whole = new TokenBuffer(parser)) {
            if (copy(parser, whole) == JsonToken.FIELD_NAME) {
                whole.writeNull();
            }
            close(whole);
            return nodes(whole);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A quotation mark is in every object; where all are escaped, the whole of it is. */
    private static String unescaped(String json) {
        boolean escaped = json.indexOf('"') < 0 && (json.contains("&quot;") || json.contains("&#34;"));
        return escaped ? Parser.unescapeEntities(json, false) : json;
    }

    /** The last token that could be read; none in an empty script. */
    private static @Nullable JsonToken copy(JsonParser parser, TokenBuffer whole) {
        JsonToken last = null;
        try {
            while (parser.nextToken() != null) {
                whole.copyCurrentEvent(parser);
                last = parser.currentToken();
            }
        } catch (IOException brokenHere) {
            return last;
        }
        return last;
    }

    private static void close(TokenBuffer whole) throws IOException {
        while (!whole.getOutputContext().inRoot()) {
            if (whole.getOutputContext().inArray()) {
                whole.writeEndArray();
            } else {
                whole.writeEndObject();
            }
        }
    }

    private static List<JsonNode> nodes(TokenBuffer whole) throws IOException {
        var nodes = new ArrayList<JsonNode>();
        try (var tokens = whole.asParser(JSON)) {
            while (tokens.nextToken() != null) {
                nodes.add(JSON.readTree(tokens));
            }
        }
        return nodes;
    }
}
