package org.claimledger.shared.linked;

import java.util.Map;
import org.claimledger.shared.page.Page;

/** The vocabulary of schema.org, as far as documents in it look alike. */
public final class SchemaOrg {

    /** What the words of a document mean: those of schema.org, among which url is an address and no text. */
    public static final Map<String, Object> CONTEXT =
            Map.of("@vocab", "https://schema.org/", "url", Map.of("@id", "https://schema.org/url", "@type", "@id"));

    private SchemaOrg() {}

    /** A page of a list. */
    public static LinkedPage page(Page<Node> page) {
        var list = Node.of("ItemList").with("itemListElement", page.items()).in(CONTEXT);
        return new LinkedPage(list, page.nextCursor());
    }
}
