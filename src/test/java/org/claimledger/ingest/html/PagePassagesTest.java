package org.claimledger.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.claimledger.article.CanonicalUrl;
import org.claimledger.extraction.ArticleText;
import org.claimledger.extraction.ClaimExtractor;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.ExtractedClaim;
import org.claimledger.extraction.Hop;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Medium;
import org.claimledger.extraction.OutletNames;
import org.claimledger.extraction.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page sets apart, from its markup to whose claims it becomes. */
class PagePassagesTest {

    private static final CanonicalUrl PAGE = CanonicalUrl.of("https://quayside.example/2023/09/ferry");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    private static final String LEAD = "<p>The ferry to Holm will sail again on Monday, harbour master Signe Aune said"
            + " on Thursday after a week of storms.</p>";
    private static final String END = "<p>The council will meet on Friday to discuss the cost of the new pier and the"
            + " future of the old one.</p>";

    @Test
    void anEmbeddedTweetIsItsAuthorsStatementOfItsDay() {
        var claim = only("""
                <blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">The pier is not safe. Nobody should
                board the ferry. <a href="https://t.co/abc">pic.twitter.com/abc</a></p>&mdash; Odd Berg (@oddberg)
                <a href="https://twitter.com/oddberg/status/17">September 13, 2023</a></blockquote>
                <script async src="https://platform.twitter.com/widgets.js"></script>""");

        assertThat(claim.text()).isEqualTo("The pier is not safe. Nobody should board the ferry");
        assertThat(claim.kind()).isEqualTo(ClaimKind.QUOTATION);
        assertThat(claim.statedOn().day()).isEqualTo(LocalDate.of(2023, 9, 13));
        var author = claim.attribution().get(0);
        assertThat(author.name()).isEqualTo("Odd Berg");
        assertThat(author.cue()).isEqualTo("—");
        assertThat(author.medium()).isEqualTo(Medium.TWITTER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            BLUESKY      | <blockquote class="bluesky-embed" data-bluesky-uri="at://x"><p lang="en">The pier is not safe for anyone.<br><br><a href="https://bsky.app/profile/o/post/1">[image or embed]</a></p>&mdash; Odd Berg (<a href="https://bsky.app/profile/odd.example">@odd.example</a>) <a href="https://bsky.app/profile/o/post/1">Sep 13, 2023 at 10:05 PM</a></blockquote>
            TWITTER      | <figure class="wp-block-embed is-provider-twitter"><div class="wp-block-embed__wrapper"><blockquote class="twitter-tweet"><p>The pier is not safe for anyone.</p>— Odd Berg (@oddberg) <a href="https://x.com/oddberg/status/1">September 13, 2023</a></blockquote></div></figure>
            TWITTER      | <div class="social-embed"><blockquote cite="https://x.com/oddberg/status/1"><p>The pier is not safe for anyone.</p><footer>— Odd Berg (@oddberg) <time datetime="2023-09-13T22:00:00Z">1d</time></footer></blockquote></div>
            FACEBOOK     | <div class="fb-post" data-href="#"><blockquote cite="https://www.facebook.com/odd/posts/1" class="fb-xfbml-parse-ignore"><p>The pier is not safe for anyone.</p>Posted by <a href="https://www.facebook.com/odd">Odd Berg</a> on&nbsp;<a href="#">Wednesday, September 13, 2023</a></blockquote></div>
            INSTAGRAM    | <blockquote class="instagram-media" data-instgrm-captioned><div><a href="#">View this post on Instagram</a><p><a href="#">The pier is not safe for anyone.</a></p><p>A post shared by <a href="#">Odd Berg</a> (@oddberg) on <time datetime="2023-09-13T21:05:00+00:00">Sep 13</time></p></div></blockquote>
            TRUTH_SOCIAL | <blockquote class="truthsocial-embed"><p>The pier is not safe for anyone.</p>— Odd Berg (@odd) <a href="https://truthsocial.com/@odd/1">September 13, 2023</a></blockquote>
            MASTODON     | <blockquote class="mastodon-embed"><p>The pier is not safe for anyone.</p>Post by <a href="https://mastodon.social/@odd/1">Odd Berg (@odd@mastodon.social)</a> September 13, 2023</blockquote>
            """)
    void everyPlatformsPostIsReadAlike(Medium platform, String embed) {
        var claim = only(embed);

        assertThat(claim.text()).isEqualTo("The pier is not safe for anyone");
        assertThat(claim.attribution()).hasSize(1);
        assertThat(claim.attribution().get(0).name()).isEqualTo("Odd Berg");
        assertThat(claim.attribution().get(0).medium()).isEqualTo(platform);
        assertThat(claim.statedOn().day()).isBetween(LocalDate.of(2023, 9, 13), LocalDate.of(2023, 9, 14));
    }

    @Test
    void aPostThatNamesOnlyItsAccountIsThatAccounts() {
        var claim = only("""
                <blockquote class="twitter-tweet"><p>The pier is not safe for anyone.</p>
                <a href="https://twitter.com/oddberg/status/17"></a></blockquote>""");

        assertThat(claim.attribution()).extracting(Hop::name).containsExactly("@oddberg");
        assertThat(claim.statedOn()).isNull();
    }

    @Test
    void whoIsCitedInAPostStandsAfterItsAuthor() {
        var claims = passageClaims("""
                <blockquote class="twitter-tweet"><p>Mayor Liv Strand said the pier is closed for good.</p>
                &mdash; Quayside Radio (@qradio) <a href="https://twitter.com/q/status/1">September 14, 2023</a></blockquote>""");

        assertThat(claims)
                .filteredOn(claim -> claim.text().equals("the pier is closed for good"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.attribution())
                            .extracting(Hop::name)
                            .containsExactly("Quayside Radio", "Liv Strand");
                    assertThat(claim.attribution().get(0).kind()).isEqualTo(HopKind.OUTLET);
                });
    }

    @Test
    void aBlockQuotationIsTheWordsOfWhomItsCiteNames() {
        var claim = only("""
                <blockquote><p>We shall not pay for a pier that nobody asked for.</p>
                <footer>— <cite>Odd Berg, councillor for Holm</cite></footer></blockquote>""");

        assertThat(claim.text()).isEqualTo("We shall not pay for a pier that nobody asked for");
        assertThat(claim.attribution()).extracting(Hop::name).containsExactly("Odd Berg");
    }

    @Test
    void aFigureOfAQuotationNamesItsSourceInTheCaption() {
        var claim = only("""
                <figure><blockquote><p>We shall not pay for a pier that nobody asked for.</p></blockquote>
                <figcaption>Odd Berg, in his letter</figcaption></figure>""");

        assertThat(claim.attribution()).extracting(Hop::name).containsExactly("Odd Berg");
    }

    @Test
    void aBlockQuotationIsTheWordsOfWhomTheSentenceBeforeIntroduces() {
        var read = article("<p>Mayor Odd Berg said in a letter on Wednesday:</p><blockquote><p>We shall not pay for"
                + " a pier.</p><p>Nobody asked for it.</p></blockquote>");

        var claims = read.claims().stream()
                .filter(claim ->
                        claim.attribution().stream().anyMatch(hop -> hop.name().equals("Odd Berg")))
                .toList();

        assertThat(claims)
                .extracting(ExtractedClaim::text)
                .containsExactly("We shall not pay for a pier", "Nobody asked for it");
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.kind()).isEqualTo(ClaimKind.QUOTATION);
            assertThat(claim.statedOn().day()).isEqualTo(LocalDate.of(2023, 9, 13));
            assertThat(claim.attribution().get(0).medium()).isEqualTo(Medium.LETTER);
        });
        assertThat(read.claims()).extracting(ExtractedClaim::text).noneMatch(text -> text.contains("said in a letter"));
    }

    @Test
    void aBlockQuotationThatNobodyIntroducesIsNobodysClaim() {
        assertThat(passageClaims(
                        "<p>Snow fell on the islands all night long.</p><blockquote><p>O ferry, ferry, bring me"
                                + " home across the sea of Holm.</p></blockquote>"))
                .extracting(ExtractedClaim::text)
                .noneMatch(text -> text.contains("O ferry"));
    }

    @Test
    void theItemsOfAnIntroducedListAreTheSpeakers() {
        var read = article(
                "<p>The harbour office said:</p><ul><li>Two ferries will sail a day</li><li>Dogs travel free</li></ul>");

        assertThat(read.text()).contains("said:\n\nTwo ferries will sail a day\n\nDogs travel free");
        assertThat(read.claims())
                .filteredOn(claim -> claim.text().equals("Two ferries will sail a day")
                        || claim.text().equals("Dogs travel free"))
                .hasSize(2)
                .allSatisfy(claim -> {
                    assertThat(claim.kind()).isEqualTo(ClaimKind.PARAPHRASE);
                    assertThat(claim.attribution()).extracting(Hop::name).containsExactly("The harbour office");
                });
    }

    @Test
    void theItemsOfOtherListsAreTheOutlets() {
        var read = article("<p>What we know so far</p><ul><li>Two ferries will sail a day from Monday</li></ul>");

        assertThat(read.claims())
                .filteredOn(claim -> claim.text().startsWith("Two ferries"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.attribution()).isEmpty());
    }

    @Test
    void inlineQuotationsGetTheMarksThatABrowserShows() {
        var read = article(
                "<p>Berg said <q>the <q>old</q> pier is finished</q> and “<q>nobody</q>” will repair it soon.</p>");

        assertThat(read.text()).contains("Berg said “the ‘old’ pier is finished” and “nobody” will repair it soon.");
    }

    @Test
    void theRowsOfATableAreParagraphsThatClaimNothing() {
        var read = article(
                "<table><tr><th>Pier</th><th>Cost</th></tr><tr><td>The old pier has cost</td><td>3 million, Berg said</td></tr></table>");

        assertThat(read.text()).contains("Pier | Cost\n\nThe old pier has cost | 3 million, Berg said");
        assertThat(read.claims()).extracting(ExtractedClaim::text).noneMatch(text -> text.contains("million"));
    }

    @Test
    void anEntryOfALiveBlogHasItsOwnDay() {
        var page = HtmlArticle.read("""
                <html><body><main><h1>Storm live</h1><time datetime="2023-09-14T20:00:00Z">Thursday</time>
                <div class="x1"><div><time datetime="2023-09-14T18:30:00Z">20:30</time> <span class="byline">By Ida Moe</span></div>
                  <p>The ferry will sail again on Monday after a week of storms, Signe Aune said today.</p></div>
                <div class="x1"><div><time datetime="2023-09-12T08:00:00Z">10:00</time></div>
                  <p>All the roads on Holm are closed until further notice and the school stays shut, Aune said today.</p>
                  <blockquote class="twitter-tweet"><p>Stay at home, please.</p>— Odd Berg (@oddberg)
                  <a href="https://twitter.com/oddberg/status/1">September 11, 2023</a></blockquote></div>
                </main></body></html>""", PAGE, OSLO);
        var claims = claims(page);

        assertThat(page.passages())
                .filteredOn(passage -> passage.kind() == Passage.Kind.ENTRY)
                .extracting(Passage::postedAt)
                .containsExactly(Instant.parse("2023-09-14T18:30:00Z"), Instant.parse("2023-09-12T08:00:00Z"));
        assertThat(page.passages().get(0).author()).isEqualTo("Ida Moe");
        assertThat(day(claims, "The ferry will sail again")).isEqualTo("2023-09-14");
        assertThat(day(claims, "All the roads on Holm")).isEqualTo("2023-09-12");
        assertThat(day(claims, "Stay at home")).isEqualTo("2023-09-11");
    }

    @Test
    void aLiveBlogThatAScriptDrawsIsReadFromItsLinkedData() {
        var page = HtmlArticle.read("""
                <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm live", "liveBlogUpdate": [
                {"@type": "BlogPosting", "headline": "Ferry", "datePublished": "2023-09-14T18:30:00Z", "author": {"name": "Ida Moe"},
                 "articleBody": "The ferry will sail again on Monday, Signe Aune said today."},
                {"@type": "BlogPosting", "headline": "Roads", "datePublished": "2023-09-12T08:00:00Z",
                 "articleBody": "<p>All the roads on Holm are closed, Signe Aune said today.</p>"}]}</script><div id=app></div>""", PAGE, OSLO);

        assertThat(page.passages())
                .extracting(Passage::postedOn)
                .containsExactly(LocalDate.of(2023, 9, 14), LocalDate.of(2023, 9, 12));
        assertThat(day(claims(page), "All the roads on Holm")).isEqualTo("2023-09-12");
    }

    @Test
    void whatSurroundsAnArticleIsLeftOut() {
        var read = article("""
                <figure><img src=a><figcaption>The pier. Photograph: Jo Marsh</figcaption></figure>
                <aside class="pullquote"><blockquote>Nobody should board the ferry ever again, whatever they tell you.</blockquote></aside>
                <div class="newsletter-box"><p>Get our newsletter every morning with the best of the islands and the sea.</p></div>
                <div class="related-links"><ul><li><a href=/1>The pier: a history of storms and of repairs</a></li></ul></div>
                <section class="comments"><blockquote class="comment"><p>I have never liked this ferry, nor the pier, nor the sea.</p></blockquote></section>""");

        assertThat(read.text()).hasLineCount(3).startsWith("The ferry to Holm").contains("The council will meet");
    }

    @Test
    void nothingThatIsFoundCrossesABorder() {
        var read = article("""
                <p>“The pier is closed,” Aune said. “It will</p>
                <blockquote class="twitter-tweet"><p>“Open it!” is all I say.</p>— Odd Berg (@oddberg)
                <a href="https://twitter.com/oddberg/status/1">September 13, 2023</a></blockquote>
                <p>“stay closed until spring.”</p><ul><li>“Never,” Berg said.</li><li>“Ever.”</li></ul>""");

        for (var claim : read.claims()) {
            for (var passage : read.passages()) {
                assertThat(!claim.evidence().overlaps(passage.span())
                                || passage.span().covers(claim.evidence()))
                        .as(claim + " crosses " + passage)
                        .isTrue();
            }
        }
    }

    private record Read(String text, List<Passage> passages, List<ExtractedClaim> claims) {}

    private static Read article(String middle) {
        var page = HtmlArticle.read(
                "<html><body><article>" + LEAD + middle + END + "</article></body></html>", PAGE, OSLO);
        return new Read(page.text(), page.passages(), claims(page));
    }

    private static List<ExtractedClaim> claims(HtmlArticle page) {
        return EXTRACTOR
                .extract(new ArticleText(
                        "Quayside News",
                        "Ferry sails again",
                        null,
                        LocalDate.of(2023, 9, 14),
                        page.text(),
                        new OutletNames(java.util.Map.of("Quayside Radio", "Quayside Radio")),
                        page.passages()))
                .claims();
    }

    private static List<ExtractedClaim> passageClaims(String middle) {
        var read = article(middle);
        return read.claims().stream()
                .filter(claim -> read.passages().stream()
                        .anyMatch(passage -> passage.span().covers(claim.evidence())))
                .toList();
    }

    private static ExtractedClaim only(String middle) {
        var claims = passageClaims(middle);
        assertThat(claims).as(article(middle).toString()).hasSize(1);
        return claims.get(0);
    }

    private static String day(List<ExtractedClaim> claims, String start) {
        return claims.stream()
                .filter(claim -> claim.text().startsWith(start))
                .map(claim -> String.valueOf(
                        claim.statedOn() == null ? null : claim.statedOn().day()))
                .findFirst()
                .orElse("no such claim among " + claims);
    }
}
