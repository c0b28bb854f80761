package org.claimledger.watching.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Lets through of a feed what is needed to find its articles. What else is in it is gone as soon as it is read, so it takes no
 * room and cannot spoil the reading.
 */
final class EntriesOnly extends XMLFilterImpl {

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

    private record Mapping(String prefix, String uri) {}

    /** Of the element that comes next. */
    private final List<Mapping> mappings = new ArrayList<>();

    private boolean begun;

    /** How deep within something that is left out. */
    private int leftOut;

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        mappings.add(new Mapping(prefix, uri));
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (leftOut > 0 || (begun && !KEPT.contains(localName))) {
            leftOut++;
        } else {
            begun = true;
            for (var mapping : mappings) {
                super.startPrefixMapping(mapping.prefix(), mapping.uri());
            }
            super.startElement(uri, localName, name, attributes);
        }
        mappings.clear();
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        if (leftOut > 0) {
            leftOut--;
        } else {
            super.endElement(uri, localName, name);
        }
    }

    @Override
    public void endPrefixMapping(String prefix) {
        // what was let through has ended with its element
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        if (leftOut == 0) {
            super.characters(letters, start, length);
        }
    }
}
