package org.claimledger.extraction;

/** A text with typographic marks and odd spaces made plain, character by character, so that places stay the same. */
final class Straightened {

    private Straightened() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2013', '\u2212' -> '-';
            case '\u2015' -> '\u2014';
            case '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F', '\u200B', '\uFEFF', '\t', '\r', '\n' -> ' ';
            default -> c;
        };
    }
}
