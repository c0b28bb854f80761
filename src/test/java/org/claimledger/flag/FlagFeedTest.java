package org.claimledger.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlagFeedTest {

    @Test
    void everyFlagIsAnEntryWithAnIdForEver() throws FeedException {
        raise("Mast");
        raise("Keel");
        raise("Hull");
        var flags = read("/flags?outlet=feed-times").getList("items.id", String.class);

        var feed = feed(get("/flags/feed?outlet=feed-times"));
        var before = feed.getEntries().stream().map(Entry::getId).toList();
        api().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("verdict", "dismissed"))
                .put("/flags/{id}/verdict", flags.get(1))
                .then()
                .statusCode(200);
        var later = feed(get("/flags/feed?outlet=feed-times"));

        assertThat(before).hasSize(3).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(later.getEntries()).extracting(Entry::getId).isEqualTo(before);
        assertThat(later.getId()).isEqualTo(feed.getId()).startsWith("urn:uuid:");
        assertThat(feed(get("/flags/feed")).getId()).isNotEqualTo(feed.getId());
        assertThat(later.getEntries())
                .extracting(entry -> entry.getAlternateLinks().get(0).getHref())
                .zipSatisfy(flags, (address, id) -> assertThat(address).endsWith("/v1/flags/" + id));
        assertThat(later.getEntries().get(1).getUpdated())
                .isAfterOrEqualTo(later.getEntries().get(1).getPublished());
        assertThat(later.getEntries().get(1).getCategories()).extracting("term").contains("contradiction", "dismissed");
        assertThat(later.getEntries().get(2).getContents().get(0).getValue())
                .contains("feed-times: “")
                .contains("Mast");
        assertThat(later.getAuthors()).isNotEmpty();
    }

    @Test
    void pagesLeadFromOneToTheNext() throws FeedException {
        raise("Brig");
        raise("Sloop");
        raise("Yawl");

        var ids = new ArrayList<String>();
        var feeds = new ArrayList<String>();
        var next = "/flags/feed?limit=2&outlet=feed-times";
        while (!next.isEmpty()) {
            var feed = feed(get(next));
            feed.getEntries().forEach(entry -> ids.add(entry.getId()));
            feeds.add(feed.getId());
            assertThat(linked(feed, "self")).hasSize(1);
            next = linked(feed, "next").stream()
                    .findFirst()
                    .map(FlagFeedTest::withinTheApi)
                    .orElse("");
        }

        assertThat(ids).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(ids)
                .isEqualTo(feed(get("/flags/feed?limit=100&outlet=feed-times")).getEntries().stream()
                        .map(Entry::getId)
                        .toList());
        assertThat(feeds).hasSizeGreaterThan(1).containsOnly(feeds.get(0));
    }

    @Test
    void anEmptyFeedIsAFeedAndABadFilterNone() throws FeedException {
        assertThat(feed(get("/flags/feed?since=2999-01-01T00:00:00Z")).getEntries())
                .isEmpty();
        api().get("/flags/feed?type=quarrel").then().statusCode(400);
        api().get("/flags/feed?cursor=x").then().statusCode(400);
    }

    private static void raise(String ship) {
        handIn(Story.by("Feed Times")
                .on("2020-08-01")
                .saying("The %s\u0001 ferry subsidy remains in effect, Minister Eva Strand said.".formatted(ship)));
        handIn(Story.by("Feed Courier")
                .on("2020-08-02")
                .saying("The %s ferry subsidy was revoked, Governor Ola Berge said.".formatted(ship)));
    }

    private static Response get(String path) {
        return api().urlEncodingEnabled(false).get(path);
    }

    private static Feed feed(Response answer) throws FeedException {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/atom+xml");
        return (Feed) new WireFeedInput().build(new StringReader(answer.asString()));
    }

    private static List<String> linked(Feed feed, String relation) {
        return feed.getOtherLinks().stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(Link::getHref)
                .toList();
    }

    private static String withinTheApi(String address) {
        var uri = URI.create(address);
        return uri.getRawPath().substring("/v1".length()) + "?" + uri.getRawQuery();
    }
}
