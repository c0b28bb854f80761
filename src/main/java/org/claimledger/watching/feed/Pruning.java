package org.claimledger.watching.feed;

import java.util.Set;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Text;

/** Leaves of a feed what is needed to find its articles, so that nothing else in it can spoil the reading. */
final class Pruning {

    private static final Set<String> KEPT = Set.of(
            "rss",
            "RDF",
            "channel",
            "feed",
            "item",
            "entry",
            "title",
            "link",
            "guid",
            "id",
            "pubDate",
            "date",
            "published",
            "updated",
            "modified",
            "issued",
            "created");

    private Pruning() {}

    static Document of(Document feed) {
        return new Document(copy(feed.getRootElement()));
    }

    private static Element copy(Element from) {
        var copy = new Element(from.getName(), from.getNamespace());
        from.getAdditionalNamespaces().forEach(copy::addNamespaceDeclaration);
        for (Attribute attribute : from.getAttributes()) {
            copy.setAttribute(attribute.clone());
        }
        for (var content : from.getContent()) {
            if (content instanceof Element child && KEPT.contains(child.getName())) {
                copy.addContent(copy(child));
            } else if (content instanceof Text text) {
                copy.addContent(text.clone());
            }
        }
        return copy;
    }
}
