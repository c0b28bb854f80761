package org.claimledger.watching.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of a page. Pages often declare another charset than they are written in: what is valid UTF-8 is taken for
 * that whatever it says of itself, since no other text is so by chance.
 */
final class PageCharset {

    /** As browsers read what calls itself Latin-1 or ASCII. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** How far into a page its own word on its charset may stand, after the HTML standard. */
    private static final int HEAD = 1_024;

    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s{0,5}+=\\s{0,5}+[\"']?([a-z0-9_:.-]{1,40})");

    private PageCharset() {}

    static String decode(byte[] body, @Nullable String contentType) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return new String(body, 3, body.length - 3, UTF_8);
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return new String(body, 2, body.length - 2, UTF_16BE);
        }
        if (startsWith(body, 0xFF, 0xFE)) {
            return new String(body, 2, body.length - 2, UTF_16LE);
        }
        var head = new String(body, 0, Math.min(body.length, HEAD), ISO_8859_1);
        var declared = declared(contentType).or(() -> declared(head));
        if (declared.isPresent() && !mayBeUtf8(declared.get())) {
            return new String(body, declared.get());
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException otherwise) {
            var charset = declared.filter(told -> !told.equals(UTF_8)).orElse(WESTERN);
            return new String(body, charset.equals(ISO_8859_1) || charset.equals(US_ASCII) ? WESTERN : charset);
        }
    }

    /** UTF-16 and the like are not: to them, plain letters of UTF-8 are letters as well. */
    private static boolean mayBeUtf8(Charset charset) {
        return "a<".equals(new String("a<".getBytes(US_ASCII), charset))
                && !charset.name().startsWith("ISO-2022");
    }

    private static Optional<Charset> declared(@Nullable String where) {
        var found = DECLARED.matcher(where == null ? "" : where);
        try {
            return found.find() ? Optional.of(Charset.forName(found.group(1))) : Optional.empty();
        } catch (IllegalArgumentException unheardOf) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] body, int... mark) {
        if (body.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((body[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
