package org.claimledger.watching;

import static io.restassured.http.ContentType.JSON;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.read;
import static org.claimledger.LedgerApi.textOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.claimledger.LedgerApi;
import org.claimledger.Story;
import org.claimledger.watching.fetch.WaywardHost;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Watching as a whole: what a host does, and what the watch then tells of it. */
@QuarkusTest
@TestProfile(WatchedNet.class)
@Timeout(120)
class WatchingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final String CALM =
            "The pilot boat is safe in Grenholm harbour, harbour master Ylva Strand said on Monday.";
    private static final String WORSE =
            "The pilot boat has sunk off Grenholm harbour, harbour master Ylva Strand said on Monday.";

    private final WatchWorker worker;
    private final DataSource database;
    private final String published =
            Instant.now().minusSeconds(5).truncatedTo(ChronoUnit.SECONDS).toString();
    private WaywardHost host;

    WatchingTest(WatchWorker worker, DataSource database) {
        this.worker = worker;
        this.database = database;
    }

    @BeforeEach
    void startHost() {
        var ports = ConfigProvider.getConfig()
                .getValue(WatchedNet.PORTS, String.class)
                .split(",", -1);
        host = WaywardHost.startAt(Integer.parseInt(ports[ports.length - 1]));
        host.serve("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\n");
    }

    @AfterEach
    void forgetAll() {
        List<String> ids;
        do {
            ids = read("/watches?limit=100").getList("items.findAll { it.foundIn == null }.id");
            ids.forEach(id -> api().delete("/watches/{id}", id).then().statusCode(204));
        } while (!ids.isEmpty());
        host.close();
    }

    @Test
    void aRevisionIsFoundWithoutAnyonePostingIt() {
        host.serveVersion("/boat", "text/html", page("Boat is safe", CALM), "\"1\"");
        var watch = watch("/boat", "page");
        var seen = eventually(watch, shown -> shown.getString("article") != null);
        var article = seen.getString("article");
        eventually(watch, shown -> "Not modified".equals(shown.getString("lastResult")));
        var changedAt = Instant.now();

        host.serveVersion("/boat", "text/html", page("Boat has sunk", WORSE), "\"2\"");
        eventually(watch, shown -> revisions(article).size() == 2);
        host.serveVersion("/boat", "text/html", page("Boat is safe", CALM), "\"3\"");
        eventually(watch, shown -> revisions(article).size() == 3);

        var revisions = read("/articles/{id}/revisions", article);
        assertThat(textOf(revisions.getString("items[1].id"))).contains(WORSE);
        assertThat(textOf(revisions.getString("items[0].id"))).contains(CALM);
        assertThat(Instant.parse(revisions.getString("items[1].revisedAt")))
                .as("no time on the page: when it was seen")
                .isAfterOrEqualTo(changedAt.truncatedTo(ChronoUnit.MICROS));
        assertThat(read("/articles/{id}", article).getString("outlet.slug")).isEqualTo("grenholm-post");
        assertThat(read("/claims?article={id}", article).getList("items.status"))
                .contains("standing");
    }

    @Test
    void aFeedLeadsToItsArticlesAndTheirRevisions() {
        host.serve("/news/one", "text/html", page("One boat", CALM));
        host.serve(
                "/news/two",
                "text/html",
                page(null, "Two tugs left Grenholm for the wreck, said Ylva Strand, who waits for them."));
        host.serve("/feed", "application/rss+xml", """
                <rss version="2.0"><channel><title>Grenholm Post</title>
                <item><title>One boat</title><link>/news/one</link></item>
                <item><title>Two tugs & a wreck</title><link>news/two</link></item>
                <item><title>Nowhere</title></item></channel></rss>
                """);
        var feed = watch("/feed", "feed");

        var told = eventually(feed, shown -> shown.getString("lastResult") != null);
        var pages = eventuallyRead(feed, 2);
        host.serve("/news/one", "text/html", page("One boat", WORSE));
        var article = pages.getString("items.find { it.url.endsWith('one') }.article");
        eventually(feed, shown -> revisions(article).size() == 2);

        assertThat(told.getString("lastResult"))
                .startsWith("3 entries, ") // and 2 new, unless it was read twice by now
                .contains("1 without an address", "well-formed");
        var two = pages.getString("items.find { it.url.endsWith('two') }.article");
        assertThat(read("/articles/{id}", two).getString("headline"))
                .as("after the feed")
                .isEqualTo("Two tugs & a wreck");
    }

    @Test
    void whatWasHandedInIsWatchedOnItsAccount() {
        var known = LedgerApi.handIn(Story.by("Grenholm Gazette")
                .at(host.url("/bare"))
                .with("publishedAt", published)
                .saying(CALM));
        host.serve("/bare", "text/html", "<html><body><article><p>" + WORSE + "</p></article></body></html>");

        var watch = eventually(watch("/bare", "page"), shown -> shown.getString("lastResult") != null);

        assertThat(watch.getString("article")).isEqualTo(known.getString("article.id"));
        assertThat(revisions(watch.getString("article"))).hasSize(2);
    }

    @Test
    void everyFailureIsToldAndNothingHangs() {
        host.drip("/drip", "text/html");
        host.pour("/pour", "text/html");
        host.bomb("/bomb", "text/html", 200);
        host.redirect("/inside", "http://192.168.7.7/admin");
        host.redirect("/cloud", "http://169.254.169.254/latest/meta-data/");
        host.redirect("/round", "/round");
        host.serve("/picture", "image/png", new byte[] {1, 2, 3});
        host.serve("/nothing", "text/html", "<nav>Home</nav>");
        host.serve("/undated", "text/html", "<article><h1>Boat</h1><p>" + CALM + "</p></article>");
        host.serve("/not-xml", "text/html", "<!doctype html><p>Our feeds have moved.</p>");
        host.serve(
                "/xxe",
                "text/xml",
                "<!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><item><title>&f;</title></item></channel></rss>");
        var expected = new LinkedHashMap<String, String>();
        expected.put("/drip", "timed-out");
        expected.put("/pour", "too-large");
        expected.put("/bomb", "too-large");
        expected.put("/inside", "address-refused");
        expected.put("/cloud", "address-refused");
        expected.put("/round", "too-many-redirects");
        expected.put("/private/a", "robots");
        expected.put("/picture", "wrong-content");
        expected.put("/gone", "status");
        expected.put("/nothing", "not-accepted");
        expected.put("/undated", "not-accepted");
        var watches = new LinkedHashMap<String, String>();
        expected.keySet().forEach(path -> watches.put(path, watch(path, "page")));
        for (var feed : List.of("/not-xml", "/xxe")) {
            expected.put(feed, "unreadable");
            watches.put(feed, watch(feed, "feed"));
        }

        watches.forEach((path, watch) -> {
            var shown = eventually(watch, told -> told.getInt("failures") > 0);

            assertThat(shown.getString("lastFailure.kind")).as(path).isEqualTo(expected.get(path));
            assertThat(shown.getString("state")).as(path).isEqualTo("failing");
            assertThat(shown.getString("nextFetchAt")).as(path).isNotNull();
        });
        assertThat(host.asked("/private/a")).isEmpty();
    }

    @Test
    void aHostThatWantsToBeLeftAloneIs() {
        host.refuse("/busy", 429, "3");
        host.serve("/busy-too", "text/html", page("Boat", CALM));

        var busy = eventually(watch("/busy", "page"), shown -> shown.getInt("failures") > 0);
        var refusedAt = Instant.parse(busy.getString("lastFailure.at"));
        var other = eventually(watch("/busy-too", "page"), shown -> shown.getString("lastFetchAt") != null);

        assertThat(Instant.parse(busy.getString("nextFetchAt"))).isAfter(refusedAt.plusMillis(2_500));
        assertThat(Instant.parse(other.getString("lastFetchAt"))).isAfter(refusedAt.plusMillis(2_500));
    }

    @Test
    void aFeedOfTenThousandEntriesLosesNone() throws SQLException {
        host.serve(
                "/big",
                "application/rss+xml",
                IntStream.range(0, 10_000)
                        .mapToObj(number -> "<item><title>Story " + number + "</title><link>http://10.9.9.9/" + number
                                + "</link></item>")
                        .collect(joining("", "<rss version=\"2.0\"><channel>", "</channel></rss>")));
        var feed = watch("/big", "feed");

        var again = eventually(
                feed, shown -> String.valueOf(shown.getString("lastResult")).contains(" 0 new"));

        assertThat(again.getString("lastResult")).isEqualTo("10000 entries, 0 new");
        assertThat(pagesFoundIn(feed)).isEqualTo(10_000);
        assertThat(read("/watches?foundIn={id}&limit=100", feed).getList("items"))
                .hasSize(100);
    }

    @Test
    void oneAddressIsWatchedOnce() {
        var id = watch("/once", "page");
        var body = Map.of("url", host.url("/once"), "kind", "page");

        api().contentType(JSON)
                .body(body)
                .post("/watches")
                .then()
                .statusCode(200)
                .body("id", is(id));
        api().contentType(JSON)
                .body(Map.of("url", host.url("/once"), "kind", "feed"))
                .post("/watches")
                .then()
                .statusCode(409)
                .body("type", is("/problems/already-watched"));
        api().delete("/watches/{id}", id).then().statusCode(204);
        api().get("/watches/{id}", id).then().statusCode(404);
    }

    @Test
    void whatMayNotBeAskedIsNotWatched() {
        for (var url : List.of(
                "ftp://grenholm.example/",
                "http://10.0.0.1/",
                "http://[::1]/",
                "http://grenholm.example:22/",
                "http://me:word@grenholm.example/",
                "grenholm")) {
            api().contentType(JSON)
                    .body(Map.of("url", url, "kind", "page"))
                    .post("/watches")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", is("/url"));
        }
        api().contentType(JSON)
                .body(Map.of("url", "https://grenholm.example/", "kind", "page", "outlet", "no-such-outlet"))
                .post("/watches")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/outlet"));
    }

    private String watch(String path, String kind) {
        var shown = api().contentType(JSON)
                .body(Map.of("url", host.url(path), "kind", kind))
                .post("/watches")
                .then()
                .statusCode(201)
                .body("state", is("waiting"))
                .extract();
        var id = shown.jsonPath().getString("id");
        assertThat(shown.header("Location"))
                .satisfies(location ->
                        assertThat(endsWith("/watches/" + id).matches(location)).isTrue());
        return id;
    }

    private int pagesFoundIn(String feed) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from watch where found_in = ?")) {
            count.setString(1, feed);
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private List<String> revisions(String article) {
        return read("/articles/{id}/revisions", article).getList("items.id");
    }

    private JsonPath eventually(String watch, Predicate<JsonPath> expected) {
        return until("/watches/" + watch, expected);
    }

    private JsonPath eventuallyRead(String feed, int pages) {
        return until(
                "/watches?foundIn=" + feed,
                list -> list.getList("items.findAll { it.article != null }.id").size() == pages);
    }

    /** Looks again and again, and does not wait for the schedule to tick. */
    private JsonPath until(String path, Predicate<JsonPath> expected) {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            worker.lookAtWhatIsDue();
            var shown = read(path);
            if (expected.test(shown)) {
                return shown;
            }
            assertThat(Instant.now()).as(path + " → " + shown.prettify()).isBefore(end);
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String page(@Nullable String headline, String words) {
        var title = headline == null ? "" : "\"headline\": \"" + headline + "\",";
        return """
                <html><head><script type="application/ld+json">
                {"@context": "https://schema.org", "@type": "NewsArticle", %s "datePublished": "%s",
                 "publisher": {"@type": "NewsMediaOrganization", "name": "Grenholm Post"}}
                </script></head><body><article><p>%s</p></article></body></html>
                """.formatted(title, published, words);
    }
}
