package org.claimledger.watching.feed;

import static java.util.stream.Collectors.toSet;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import org.claimledger.net.FailureKind;
import org.claimledger.net.FetchFailedException;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The XML of a feed. It may not declare a document type, so nothing in it can reach for a file or grow without end. What is
 * not well formed is read as a browser would, so that one stray ampersand does not cost a thousand entries.
 */
record FeedDocument(Document document, boolean repaired) {

    /** Deeper than any feed goes. */
    private static final int DEEPEST = 100;

    /** In characters; what is repaired is held in memory as a whole. */
    private static final int LARGEST_REPAIRED = 2_000_000;

    static FeedDocument read(byte[] body, @Nullable String contentType) {
        var xml = decoded(body, contentType).strip();
        try {
            return new FeedDocument(strict().build(new StringReader(xml)), false);
        } catch (JDOMException broken) {
            return new FeedDocument(repaired(xml, String.valueOf(broken.getMessage())), true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String decoded(byte[] body, @Nullable String contentType) {
        try (var reader = new XmlReader(new ByteArrayInputStream(body), contentType, true)) {
            var text = new StringBuilder(body.length);
            var buffer = new char[8192];
            for (int read = reader.read(buffer, 0, buffer.length);
                    read >= 0;
                    read = reader.read(buffer, 0, buffer.length)) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        } catch (UnsupportedEncodingException | UnsupportedCharsetException unheardOf) {
            return new String(body, StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static SAXBuilder strict() {
        var builder = new SAXBuilder(XMLReaders.NONVALIDATING);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", String.valueOf(DEEPEST));
        builder.setExpandEntities(false);
        builder.setXMLFilter(new EntriesOnly());
        return builder;
    }

    private static Document repaired(String xml, String complaint) {
        if (xml.length() > LARGEST_REPAIRED) {
            throw unreadable("It is no XML, and too large to be repaired: " + complaint);
        }
        var lenient = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
        if (lenient.documentType() != null) {
            throw unreadable("It declares a document type, behind which entities may hide");
        }
        removeUndeclared(lenient);
        lenient.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
        try {
            return strict().build(new StringReader(lenient.outerHtml().strip()));
        } catch (JDOMException hopeless) {
            throw unreadable("It is no XML: " + complaint);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Elements and attributes whose prefix stands for nothing; feeds often forget to declare one. */
    private static void removeUndeclared(org.jsoup.nodes.Document xml) {
        var elements = xml.getAllElements();
        var declared = elements.stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(attribute -> attribute.getKey())
                .filter(name -> name.startsWith("xmlns:"))
                .map(name -> name.substring("xmlns:".length()))
                .collect(toSet());
        declared.addAll(Set.of("", "xml", "xmlns"));
        for (var element : elements) {
            if (!declared.contains(prefix(element.tagName()))) {
                element.remove();
            } else {
                element.attributes().asList().stream()
                        .map(attribute -> attribute.getKey())
                        .filter(name -> !declared.contains(prefix(name)))
                        .forEach(element::removeAttr);
            }
        }
    }

    private static String prefix(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    static FetchFailedException unreadable(String why) {
        return new FetchFailedException(FailureKind.UNREADABLE, why);
    }
}
