package org.claimledger.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimledger.article.CanonicalUrl;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlArticleTest {

    private static final CanonicalUrl PAGE = CanonicalUrl.of("https://www.wexcombe-herald.example/2021/05/bridge");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String FIRST = "The old bridge at Lower Wexcombe, closed to lorries since the flood of last"
            + " June, will open again on Friday, the county council said.";
    private static final String SECOND = "“We have tested every bolt of it,” said Ada Roe, the county’s engineer, who"
            + " added that the work had cost £2.3 million — twice the estimate.";
    private static final String THIRD = "The Marsh Gazette reported on Tuesday that two councillors had asked for a"
            + " further inspection, but none has been announced so far.";
    private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    @Test
    void aModernPageGivesItsTextAndWhatItsLinkedDataSays() {
        var page = read("""
                <html><head><title>Bridge to open on Friday | Wexcombe Herald</title>
                <link rel="canonical" href="/2021/05/bridge-to-open?utm_source=feed">
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "@id": "#site", "name": "Site"},
                  {"@type": ["NewsMediaOrganization", "Organization"], "@id": "#us", "name": "Wexcombe Herald"},
                  {"@type": "ReportageNewsArticle", "headline": "Bridge to open on Friday &amp; stay open",
                   "author": [{"@type": "Person", "name": "Bo Lund"}, {"name": "Cy Park"}], "publisher": {"@id": "#us"},
                   "datePublished": "2021-05-04T09:30:00+01:00", "dateModified": "2021-05-04T12:00:00Z"}]}</script>
                </head><body>
                <header class="site-header"><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
                <div class="cookie-banner"><p>We use cookies and ask for your consent to them, again and again and again.</p></div>
                <main><article class="story has-related">
                <h1>Bridge to open on Friday &amp; stay open</h1>
                <div class="byline">By Bo Lund and Cy Park</div>
                <div class="ShareBar"><a href="#">Facebook</a> <a href="#">Twitter</a></div>
                <figure><img src="b.jpg"><figcaption>The bridge in June. Photograph: Jo Marsh</figcaption></figure>
                <p>%s</p><div class="ad-slot"><p>Advertisement</p></div>
                <p>%s</p><p><a href="/flood">Flood: what we know</a></p>
                <aside class="related"><h3>Related</h3><p>A long teaser about some other bridge that nobody reading this wants to know of.</p></aside>
                <p>%s</p><p>Sign up for our morning newsletter.</p>
                </article><section id="comments"><article><p>%s</p></article></section></main>
                <footer><p>© 2021 Wexcombe Herald. All rights reserved.</p></footer></body></html>
                """.formatted(
                FIRST, SECOND, THIRD, "I never liked that bridge, nor the council, nor the river. ".repeat(30)));

        assertThat(page.text()).isEqualTo(TEXT);
        assertThat(page.headline()).isEqualTo("Bridge to open on Friday & stay open");
        assertThat(page.byline()).isEqualTo("Bo Lund and Cy Park");
        assertThat(page.outlet()).isEqualTo("Wexcombe Herald");
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2021-05-04T08:30:00Z"));
        assertThat(page.modifiedAt()).isEqualTo(Instant.parse("2021-05-04T12:00:00Z"));
        assertThat(page.canonicalUrl())
                .isEqualTo(CanonicalUrl.of("https://www.wexcombe-herald.example/2021/05/bridge-to-open"));
    }

    @Test
    void aPageWithoutLinkedDataIsReadByItsMetaElements() {
        var page = read("""
                <head><meta property="og:title" content="Bridge to open - Wexcombe Herald">
                <meta property="og:site_name" content="Wexcombe Herald"><meta name="author" content="By Ada Moss">
                <meta property="article:author" content="https://social.example/ada">
                <meta property="article:published_time" content="2021-05-04 09:30:00">
                <meta property="og:url" content="https://m.wexcombe-herald.example/2021/05/bridge"></head>
                <body><div id="wrap"><div class="storytext" itemprop="articleBody"><p>%s<p>%s<p>%s</div></div></body>
                """.formatted(FIRST, SECOND, THIRD));

        assertThat(page.text()).isEqualTo(TEXT);
        assertThat(page.headline()).isEqualTo("Bridge to open");
        assertThat(page.byline()).isEqualTo("Ada Moss");
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2021-05-04T08:30:00Z"));
        assertThat(page.modifiedAt()).isNull();
        assertThat(page.canonicalUrl()).hasToString("https://m.wexcombe-herald.example/2021/05/bridge");
    }

    @Test
    void anOldPageOfTablesAndLineBreaksIsRead() {
        var page = read("""
                <title>Bridge to open</title><body><form id=aspnet><table><tr>
                <td><a href=/>Home</a><br><br><a href=/sport>Sport and all that goes with it in the county</a></td>
                <td><font>%s<br><br>%s<br> <br>%s</font></td>
                <td>Weather: rain</td></tr></table></form>
                """.formatted(FIRST, SECOND, THIRD));

        assertThat(page.text()).isEqualTo(TEXT);
        assertThat(page.headline()).isEqualTo("Bridge to open");
        assertThat(page.byline()).isNull();
        assertThat(page.outlet()).isNull();
        assertThat(page.canonicalUrl()).isNull();
    }

    @Test
    void blockQuotesListsAndCrossHeadsAreParagraphs() {
        var page = read("""
                <article><p>%s</p><h2>What is  known</h2><blockquote><p>It will&nbsp;hold,
                said he.</p></blockquote><ul><li>Tests <b>passed</b> in <a href=/a>April</a>.</li><li>Lorries wait.</li></ul>
                <p>%s</p></article>""".formatted(FIRST, THIRD));

        assertThat(page.text())
                .isEqualTo(FIRST
                        + "\n\nWhat is known\n\nIt will hold, said he.\n\nTests passed in April.\n\nLorries wait.\n\n"
                        + THIRD);
    }

    @Test
    void aNoticeOutsideOfTheBodyIsKept() {
        var page = read("""
                <article><p class="note">Correction: An earlier version gave another cost.</p><p>Reading time: short</p>
                <div itemprop="articleBody"><p>%s</p><p>%s</p></div></article>""".formatted(FIRST, SECOND));

        assertThat(page.text())
                .isEqualTo("Correction: An earlier version gave another cost.\n\n" + FIRST + "\n\n" + SECOND);
    }

    @Test
    void aPageThatIsDrawnByAScriptIsReadFromItsLinkedData() {
        var page = read("""
                <script type="application/ld+json">[{"@type": "NewsArticle", "headline": "Bridge to open",
                "author": "Ada Moss", "publisher": "Wexcombe Herald",
                "articleBody": "%s\\n\\n%s\\n%s\\nAdvertisement"}]</script>
                <div id="root">Loading</div>""".formatted(FIRST, SECOND, THIRD));

        assertThat(page.text()).isEqualTo(TEXT);
        assertThat(page.byline()).isEqualTo("Ada Moss");
        assertThat(page.outlet()).isEqualTo("Wexcombe Herald");
    }

    @Test
    void ofSeveralArticlesInLinkedDataTheOneOfThisPageIsMeant() {
        var page = read("""
                <script type="application/ld+json">[{"@type": "NewsArticle", "headline": "Another", "url":
                "https://www.wexcombe-herald.example/2021/05/other"}, {"@type": "NewsArticle", "headline": "Bridge",
                "mainEntityOfPage": {"@id": "http://www.wexcombe-herald.example/2021/05/bridge/"}}]</script>""");

        assertThat(page.headline()).isEqualTo("Bridge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"@type\": \"NewsArticle\", \"headline\": ", "[[[[", "null", "{\"@type\": 3}", ""})
    void brokenLinkedDataLeavesTheRestReadable(String json) {
        var page = read("<script type='application/ld+json'>" + json + "</script><h1>Bridge</h1><p>" + FIRST + "</p>");

        assertThat(page.text()).isEqualTo(FIRST);
        assertThat(page.headline()).isEqualTo("Bridge");
    }

    @Test
    void scriptsLeaveNothingAndEscapedMarkupIsPlainText() {
        var page = read("<article><p>" + FIRST + "<script>alert('x')</script><img src=x onerror=alert(1)></p>"
                + "<p>He typed &lt;b&gt; &amp;amp; nothing else, which was enough to bring the whole machine to a halt.</p>"
                + "<svg><p>no</p></svg></article>");

        assertThat(page.text())
                .isEqualTo(
                        FIRST
                                + "\n\nHe typed <b> &amp; nothing else, which was enough to bring the whole machine to a halt.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://other.example/2021/05/bridge", "https://www.wexcombe-herald.example/", "javascript:x"})
    void anAddressThatIsNotThisArticlesOnThisSiteIsIgnored(String href) {
        assertThat(read("<link rel=canonical href='" + href + "'>").canonicalUrl())
                .isNull();
    }

    @Test
    void timesThatMakeNoSenseAreAbsent() {
        var page = read("""
                <meta property="article:published_time" content="0001-01-01T00:00:00Z"><meta name="date" content="soon">
                <meta property="article:modified_time" content="2021-13-45">""");
        var backwards = read("""
                <meta property="article:published_time" content="2021-05-04T10:00:00Z">
                <meta property="article:modified_time" content="2021-05-03T10:00:00Z">""");

        assertThat(page.publishedAt()).isNull();
        assertThat(page.modifiedAt()).isNull();
        assertThat(backwards.publishedAt()).isEqualTo(Instant.parse("2021-05-04T10:00:00Z"));
        assertThat(backwards.modifiedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<html>",
                "\u0000",
                "<frameset><frame></frameset>",
                "plain",
                "<![CDATA[",
                "<p",
                "</body></html>"
            })
    void whatIsNoArticleGivesNoMoreThanItsWords(String html) {
        assertThat(read(html).text()).isEqualTo(html.equals("plain") ? "plain" : "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>", "<div class=ad>x</div>", "<a href=x>", "<script></script>", "<b><p>", "<table><tr><td>",
                        "<p class=byline>x ",
                "<time datetime=x>y</time>", "<article>", "x<br>", "<span itemprop=datePublished>no</span>", "<ul><li>",
                        "&lt;", "<h1>x",
                "<meta name=date content=x>"
            })
    @Timeout(60)
    void aPageOfNothingButOneThingIsReadInTime(String piece) {
        var html = "<body>" + piece.repeat(60_000 / piece.length()) + "<p>" + FIRST;
        var start = System.nanoTime();

        assertThatCode(() -> read(html)).doesNotThrowAnyException();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aMegabyteOfNestingHidesNothing() {
        assertThat(read("<div class=deep>".repeat(62_500) + "<p>" + FIRST).text())
                .isEqualTo(FIRST);
    }

    @Test
    @Timeout(40)
    void aMegabyteOfAttackIsRefusedBeforeLong() {
        refused(() -> read(attack("<i><table>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b><table>x", "<table><b>", "<table><tr><td>", "<b><p>", "<div>", "<a href=x>"})
    @Timeout(40)
    void noAttackTakesMuchLongerThanItMay(String piece) {
        refused(() -> PageParser.parse(attack(piece), "", Duration.ofSeconds(1)));
    }

    private static String attack(String piece) {
        return piece.repeat(1_000_000 / piece.length());
    }

    private static void refused(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.PAGE_TOO_COMPLEX));
    }

    @Test
    void whateverIsReadIsFoldedPlainText() {
        var random = new Random(3);
        var pieces = List.of(
                "<p>",
                "</p>",
                "<a href=x>",
                "</a>",
                "<br>",
                "<article>",
                "</div>",
                "<div class=share>",
                "<main>",
                " ",
                "word",
                "&#0;",
                "\"",
                "<!--",
                "-->",
                "<script>",
                "</script>",
                "\u00a0",
                "\n");
        for (int i = 0; i < 3_000; i++) {
            var html = new StringBuilder();
            random.ints(30, 0, pieces.size()).forEach(piece -> html.append(pieces.get(piece)));

            var text = read(html.toString()).text();

            assertThat(text)
                    .as(html.toString())
                    .doesNotContain("\n\n\n", "  ", "<p>", "\u00a0")
                    .isEqualTo(text.strip());
        }
    }

    private static HtmlArticle read(String html) {
        return HtmlArticle.read(html, PAGE, LONDON);
    }
}
