package org.claimledger.outlet;

import java.util.List;

/** A name or alias of an outlet, and the ways in which running text may print it. */
record PrintedName(String text, List<String> mentions) {

    private static final String ARTICLE = "The ";

    /** Reads a marked name: {@code =Name} is cited only exactly so, {@code ~Name} is never looked for in running text. */
    static PrintedName read(String marked) {
        return switch (marked.charAt(0)) {
            case '~' -> new PrintedName(marked.substring(1), List.of());
            case '=' -> new PrintedName(marked.substring(1), List.of(marked.substring(1)));
            default -> new PrintedName(marked, withAndWithoutArticle(marked));
        };
    }

    private static List<String> withAndWithoutArticle(String name) {
        if (!name.startsWith(ARTICLE)) {
            return List.of(name);
        }
        var bare = name.substring(ARTICLE.length());
        return List.of(name, "the " + bare, bare);
    }
}
