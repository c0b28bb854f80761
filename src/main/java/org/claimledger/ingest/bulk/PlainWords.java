package org.claimledger.ingest.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** The words of a feed, whose publishers write plain text, HTML, or nothing between two quotation marks. */
final class PlainWords {

    private static final Pattern ELEMENT = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)[^<>]*>");
    private static final int REPLACEMENT = 0xFFFD;
    private static final String CUT = "…";

    private PlainWords() {}

    /** Without markup; nothing where no word is left. Numbers are words, too. */
    static @Nullable String of(JsonNode told) {
        var one = told.isArray() ? told.path(0) : told;
        if (!one.isTextual() && !one.isNumber()) {
            return null;
        }
        var words = storable(withoutMarkup(one.asText())).strip();
        return words.isEmpty() ? null : words;
    }

    private static String withoutMarkup(String text) {
        boolean marked = ELEMENT.matcher(text).results().anyMatch(element -> Tag.isKnownTag(element.group(1)));
        return marked ? Jsoup.parseBodyFragment(text).text() : Parser.unescapeEntities(text, false);
    }

    /** What UTF-8 and the database cannot hold is replaced, as everywhere where text is decoded. */
    private static String storable(String text) {
        return text.codePoints()
                .map(point -> point == 0 || Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The beginning, with a sign that there was more. */
    static String cut(String words, int longest) {
        int end = longest - CUT.length();
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
                        .strip()
                + CUT;
    }
}
