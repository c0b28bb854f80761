package org.claimledger.watching.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimledger.net.FailureKind;
import org.claimledger.net.FetchFailedException;
import org.claimledger.net.WebAddress;
import org.claimledger.watching.fetch.Fetched.Content;
import org.claimledger.watching.fetch.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FeedReaderTest {

    private static final String FEED = "https://quay.example/news/feed.xml";

    @Test
    void anRssFeedPointsToItsArticles() {
        var feed = read("""
                <?xml version="1.0"?>
                <rss version="2.0"><channel><title>Quay Post</title><link>https://quay.example/</link>
                <item><title>Ferry &amp;amp; tug collide</title><link>https://quay.example/1?utm_source=rss</link>
                  <pubDate>Mon, 02 Mar 2026 09:30:00 GMT</pubDate></item>
                <item><title>Second</title><guid isPermaLink="true">https://quay.example/2</guid></item>
                </channel></rss>
                """);

        assertThat(feed.entries())
                .containsExactly(
                        new FeedEntry(
                                WebAddress.parse("https://quay.example/1?utm_source=rss"),
                                "Ferry & tug collide",
                                Instant.parse("2026-03-02T09:30:00Z")),
                        new FeedEntry(WebAddress.parse("https://quay.example/2"), "Second", null));
        assertThat(feed.unreadable()).isZero();
        assertThat(feed.repaired()).isFalse();
    }

    @Test
    void anAtomFeedPointsToItsArticles() {
        var feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Quay Post</title><id>urn:quay</id>
                <entry><id>urn:1</id><title type="html">First</title><updated>2026-03-02T10:00:00+01:00</updated>
                  <link rel="self" href="https://quay.example/api/1"/><link rel="alternate" href="first"/></entry>
                </feed>
                """);

        assertThat(feed.entries())
                .containsExactly(new FeedEntry(
                        WebAddress.parse("https://quay.example/news/first"),
                        "First",
                        Instant.parse("2026-03-02T09:00:00Z")));
    }

    @Test
    void anOldRdfFeedPointsToItsArticles() {
        var feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                         xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://quay.example/"><title>Quay</title><link>https://quay.example/</link></channel>
                <item rdf:about="https://quay.example/1"><title>First</title><link>https://quay.example/1</link>
                  <dc:date>2026-03-02T09:30:00Z</dc:date></item>
                </rdf:RDF>
                """);

        assertThat(feed.entries())
                .containsExactly(new FeedEntry(
                        WebAddress.parse("https://quay.example/1"), "First", Instant.parse("2026-03-02T09:30:00Z")));
    }

    @Test
    void aBrokenEntryCostsThatEntryAlone() {
        var feed = read("""
                <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
                <sy:updateFrequency>often</sy:updateFrequency><ttl>a while</ttl><cloud port="none"/>
                <image><width>wide</width></image>
                <item/>
                <item><title>No address</title></item>
                <item><title>Not of the net</title><link>javascript:alert(1)</link></item>
                <item><title>With a word</title><link>https://user:word@quay.example/3</link></item>
                <item><title>Undated</title><link>/4</link><pubDate>yesterday</pubDate>
                  <enclosure length="long" url="x"/><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">?</dc:date></item>
                <item><link>https://quay.example/5</link></item>
                </channel></rss>
                """);

        assertThat(feed.entries())
                .containsExactly(
                        new FeedEntry(WebAddress.parse("https://quay.example/4"), "Undated", null),
                        new FeedEntry(WebAddress.parse("https://quay.example/5"), null, null));
        assertThat(feed.unreadable()).isEqualTo(4);
    }

    @Test
    void aStrayAmpersandCostsNothing() {
        var feed = read("""
                <rss version="2.0"><channel>
                <item><title>Fish & chips&nbsp;today\u0001</title><media:content rank="1">Undeclared</media:content><link>https://quay.example/1</link></item>
                <item><title>Second</title><link>https://quay.example/2?a=1&b=2</link></item>
                </channel></rss>
                """);

        assertThat(feed.repaired()).isTrue();
        assertThat(feed.entries())
                .extracting(entry -> entry.address().toString())
                .containsExactly("https://quay.example/1", "https://quay.example/2?a=1&b=2");
    }

    @Test
    void aFeedOfTenThousandEntriesIsReadWhole() {
        var feed = read(IntStream.range(0, 10_000)
                .mapToObj(number -> "<item><title>Story " + number + "</title><link>https://quay.example/" + number
                        + "</link><description>Some words of it.</description></item>\n")
                .collect(joining("", "<rss version=\"2.0\"><channel>", "</channel></rss>")));

        assertThat(feed.entries()).hasSize(10_000);
        assertThat(feed.entries().get(9_999).headline()).isEqualTo("Story 9999");
    }

    @Test
    void whatStandsBesideTheEntriesCostsNothing() {
        var feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Quay Post</title>
                <entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xmlns:a="urn:1"><link>no</link></div></content>
                  <summary xmlns:a="urn:2">Words</summary><link href="https://quay.example/1"/><title>First</title></entry>
                %s</feed>
                """.formatted("<x xmlns:a='urn:3'/>".repeat(100_000)));

        assertThat(feed.entries())
                .containsExactly(new FeedEntry(WebAddress.parse("https://quay.example/1"), "First", null));
        assertThat(feed.repaired()).isFalse();
    }

    @Test
    void whatDeclaresADocumentTypeIsNoFeed() {
        var reachesOut = """
                <!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/hostname">]>
                <rss version="2.0"><channel><item><title>&file;</title><link>https://quay.example/1</link></item></channel></rss>
                """;
        var explodes = """
                <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
                <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>
                <rss version="2.0"><channel><item><title>&f;</title><link>https://quay.example/1</link></item></channel></rss>
                """;

        for (var hostile : List.of(reachesOut, explodes)) {
            assertThat(failure(hostile).detail()).contains("document type");
        }
    }

    @Test
    void whatIsNoFeedIsToldApart() {
        for (var other : List.of(
                "",
                "Just words",
                "<html><body><p>A page</p></body></html>",
                "{\"version\": \"https://jsonfeed.org/version/1\"}",
                "<feed>",
                "\u0000\u0001\u0002",
                "<a>".repeat(200_000))) {
            assertThat(failure(other).kind()).isEqualTo(FailureKind.UNREADABLE);
        }
    }

    @Test
    void aFeedIsReadWhateverCharsetItClaims() {
        var plain =
                "<rss version='2.0'><channel><item><title>Ålesund</title><link>https://quay.example/1</link></item></channel></rss>";
        Map.of("utf-8", "text/xml", "windows-1252", "text/xml; charset=windows-1252", "utf-16", "application/xml")
                .forEach((charset, contentType) -> {
                    var declared = "<?xml version='1.0' encoding='" + charset + "'?>" + plain;

                    var feed = read(declared.getBytes(Charset.forName(charset)), contentType);

                    assertThat(feed.entries())
                            .as(charset)
                            .singleElement()
                            .extracting(FeedEntry::headline)
                            .isEqualTo("Ålesund");
                });
        assertThat(read(plain.getBytes(UTF_8), "text/xml; charset=utf-99").entries())
                .hasSize(1);
        assertThat(read(("<?xml version='1.0' encoding='utf-99'?>" + plain).getBytes(UTF_8), "text/xml")
                        .entries())
                .hasSize(1);
    }

    private static Feed read(String xml) {
        return read(xml.getBytes(UTF_8), "application/rss+xml");
    }

    private static Feed read(byte[] body, String contentType) {
        return FeedReader.read(new Content(WebAddress.parse(FEED), Validators.NONE, contentType, body));
    }

    private static FetchFailedException failure(String xml) {
        return catchThrowableOfType(FetchFailedException.class, () -> read(xml));
    }
}
