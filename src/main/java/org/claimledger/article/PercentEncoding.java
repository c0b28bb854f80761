package org.claimledger.article;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding as RFC 3986 section 6.2.2 wants it: what needs none has none, the rest is in capitals. */
final class PercentEncoding {

    private static final String UNRESERVED_MARKS = "-._~";
    private static final String PATH_MARKS = "!$&'()*+,;=:@/";
    private static final String QUERY_MARKS = PATH_MARKS + "?";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoding() {}

    static String inPath(String path) {
        return normalise(path, PATH_MARKS);
    }

    static String inQuery(String query) {
        return normalise(query, QUERY_MARKS);
    }

    private static String normalise(String text, String marks) {
        var normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '%' && isEncoded(text, i)) {
                appendOctet(normal, HexFormat.fromHexDigits(text, i + 1, i + 3));
                i += 3;
            } else {
                appendCharacter(normal, c, marks);
                i += Character.charCount(c);
            }
        }
        return normal.toString();
    }

    private static boolean isEncoded(String text, int percent) {
        return percent + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(percent + 1))
                && HexFormat.isHexDigit(text.charAt(percent + 2));
    }

    private static void appendOctet(StringBuilder normal, int octet) {
        if (isUnreserved(octet)) {
            normal.append((char) octet);
        } else {
            normal.append('%').append(HEX.toHexDigits((byte) octet));
        }
    }

    private static void appendCharacter(StringBuilder normal, int c, String marks) {
        if (isUnreserved(c) || marks.indexOf(c) >= 0) {
            normal.append((char) c);
            return;
        }
        for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            normal.append('%').append(HEX.toHexDigits(octet));
        }
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || UNRESERVED_MARKS.indexOf(c) >= 0;
    }
}
