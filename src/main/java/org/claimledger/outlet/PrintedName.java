package org.claimledger.outlet;

import java.util.List;
import org.claimledger.extraction.OutletNames.Certainty;

/** A name or alias of an outlet, the ways in which running text may print it, and when they mean the outlet. */
record PrintedName(String text, List<String> mentions, Certainty certainty) {

    private static final String ARTICLE = "The ";

    /**
     * Reads a marked name: {@code =Name} is cited only exactly so, {@code ?Name} only where the words around it show that an
     * outlet is meant, {@code ~Name} is never looked for in running text.
     */
    static PrintedName read(String marked) {
        var bare = marked.substring(1);
        return switch (marked.charAt(0)) {
            case '~' -> new PrintedName(bare, List.of(), Certainty.ALWAYS);
            case '=' -> new PrintedName(bare, List.of(bare), Certainty.ALWAYS);
            case '?' -> new PrintedName(bare, List.of(bare), Certainty.IF_SHOWN);
            default -> new PrintedName(marked, withoutArticle(marked), Certainty.ALWAYS);
        };
    }

    private static List<String> withoutArticle(String name) {
        return List.of(name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name);
    }
}
