package org.claimledger.watching.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimledger.net.AddressPolicy;
import org.claimledger.net.AddressRange;
import org.claimledger.net.FailureKind;
import org.claimledger.net.FetchFailedException;
import org.claimledger.net.FetchSettings;
import org.claimledger.net.NameLookup;
import org.claimledger.net.WebAddress;
import org.claimledger.watching.fetch.Fetched.Content;
import org.claimledger.watching.fetch.Fetched.NotModified;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a host that misbehaves: nothing hangs, nothing leaves for where it may not, and each failure has a name. */
@Timeout(30)
class PoliteFetcherTest {

    private static final int MOST_BYTES = 200_000;
    private static final Clock CLOCK = Clock.systemUTC();
    private static final NameLookup HERE = host -> InetAddress.getAllByName("127.0.0.1");

    private final WaywardHost host = WaywardHost.start();
    private PoliteFetcher fetcher = fetcher(HERE);

    @AfterEach
    void close() {
        fetcher.close();
        host.close();
    }

    @Test
    void itSaysWhoItIsAndAsksTheHostByItsName() {
        host.serve("/a", "text/html", "<p>A</p>");

        var content = fetch("http://paper.example:" + host.port() + "/a");

        assertThat(content.text()).isEqualTo("<p>A</p>");
        assertThat(host.asked("/a")).singleElement().satisfies(asked -> {
            assertThat(asked.host()).isEqualTo("paper.example:" + host.port());
            assertThat(asked.userAgent()).isEqualTo("TestReader/1.0");
        });
    }

    @Test
    void whatComesDropByDropEndsAtTheDeadline() {
        host.drip("/a", "text/html");

        assertThat(failure("/a").kind()).isEqualTo(FailureKind.TIMED_OUT);
    }

    @Test
    void aHostThatNeverFinishesItsFirstLineEndsAtTheDeadline() throws IOException {
        try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                var patient = fetcher(HERE, silent.getLocalPort())) {
            var dripping = new Thread(() -> dripHead(silent));
            dripping.setDaemon(true);
            dripping.start();

            var failure = failure(patient, "http://127.0.0.1:" + silent.getLocalPort() + "/a");

            assertThat(failure.kind()).isEqualTo(FailureKind.TIMED_OUT);
        }
    }

    @Test
    void anEndlessBodyIsCutOff() {
        host.pour("/a", "text/html");

        assertThat(failure("/a").kind()).isEqualTo(FailureKind.TOO_LARGE);
    }

    @Test
    void aBombIsNotUnpacked() {
        host.bomb("/a", "text/html", 100);

        assertThat(failure("/a").kind()).isEqualTo(FailureKind.TOO_LARGE);
    }

    @Test
    void whatIsPackedWithoutEndIsCutOffToo() {
        host.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
            while (true) {
                exchange.getResponseBody().write(new byte[] {0, 0, 0, (byte) 0xff, (byte) 0xff}); // an empty block
            }
        });

        assertThat(failure("/a").kind()).isEqualTo(FailureKind.TOO_LARGE);
    }

    @Test
    void whatBreaksOffIsNotTakenForTheWhole() {
        host.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("<p>Half a".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("gone");
        });

        assertThat(failure("/a").kind()).isEqualTo(FailureKind.BROKEN_ANSWER);
    }

    @Test
    void redirectsAreFollowedOneByOneAndCounted() {
        host.redirect("/1", "/2");
        host.redirect("/2", host.url("/3"));
        host.serve("/3", "text/html", "<p>Here</p>");
        host.redirect("/round", "/about");
        host.redirect("/about", "/round");

        assertThat(fetch(host.url("/1")).address()).hasToString(host.url("/3"));
        assertThat(failure("/round").kind()).isEqualTo(FailureKind.TOO_MANY_REDIRECTS);
        assertThat(host.asked("/round").size() + host.asked("/about").size()).isEqualTo(6);
    }

    @Test
    void noRedirectLeadsToWhereNothingMayBeAsked() {
        for (var closed : new String[] {
            "http://10.0.0.1/",
            "http://169.254.169.254/latest/meta-data/",
            "http://[::1]/",
            "http://[64:ff9b::7f00:1]/",
            "http://167772161/",
            "http://user:word@127.0.0.1:" + host.port() + "/",
            "http://127.0.0.1:1/",
            "file:///etc/passwd",
            "gopher://127.0.0.1/"
        }) {
            host.redirect("/a", closed);

            assertThat(failure("/a").kind()).as(closed).isEqualTo(FailureKind.ADDRESS_REFUSED);
        }
    }

    @Test
    void aNameWithOneClosedAddressAmongOpenOnesIsRefused() {
        try (var mixed = fetcher(
                name -> new InetAddress[] {InetAddress.getLoopbackAddress(), InetAddress.getByName("192.168.0.1")})) {
            assertThat(failure(mixed, "http://paper.example:" + host.port() + "/a")
                            .kind())
                    .isEqualTo(FailureKind.ADDRESS_REFUSED);
        }
        assertThat(host.asked("/a")).isEmpty();
    }

    @Test
    void aNameThatIsElsewhereAMomentLaterIsAskedWhereItWasChecked() {
        host.serve("/a", "text/html", "<p>A</p>");
        var looks = new AtomicInteger();
        NameLookup changing =
                name -> InetAddress.getAllByName(looks.incrementAndGet() <= 2 ? "127.0.0.1" : "192.168.0.1");

        try (var pinned = fetcher(changing)) {
            var address = "http://paper.example:" + host.port() + "/a";

            assertThat(pinned.fetch(errand(address, Validators.NONE))).isInstanceOf(Content.class);
            assertThat(looks).as("once for robots.txt and once for the page").hasValue(2);
            assertThat(failure(pinned, address).kind()).isEqualTo(FailureKind.ADDRESS_REFUSED);
        }
    }

    @Test
    void aNameServiceThatDoesNotAnswerEndsAtTheDeadline() {
        try (var waiting = fetcher(name -> {
            sleep();
            return InetAddress.getAllByName("127.0.0.1");
        })) {
            assertThat(failure(waiting, "http://paper.example:" + host.port() + "/a")
                            .kind())
                    .isEqualTo(FailureKind.TIMED_OUT);
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        host.serveVersion("/a", "text/html", "<p>A</p>", "\"v1\"");
        var first = fetch(host.url("/a"));

        var again = fetcher.fetch(errand(host.url("/a"), first.validators()));

        assertThat(again).isInstanceOf(NotModified.class);
        assertThat(host.asked("/a").get(1).etag()).isEqualTo("\"v1\"");
    }

    @Test
    void whatRobotsTxtDisallowsIsNotAskedFor() {
        host.serve(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nDisallow: /\n\nUser-agent: testreader\nDisallow: /private\n");
        host.serve("/a", "text/html", "<p>A</p>");

        assertThat(fetch(host.url("/a")).text()).isEqualTo("<p>A</p>");
        assertThat(failure("/private/a").kind()).isEqualTo(FailureKind.ROBOTS);
        assertThat(host.asked("/private/a")).isEmpty();
        assertThat(host.asked("/robots.txt")).as("remembered").hasSize(1);
    }

    @Test
    void aRedirectToWhatRobotsTxtDisallowsIsNotFollowed() {
        host.serve("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\n");
        host.redirect("/a", "/private/a");

        assertThat(failure("/a").kind()).isEqualTo(FailureKind.ROBOTS);
        assertThat(host.asked("/private/a")).isEmpty();
    }

    @Test
    void aHostThatWantsLongPausesMayStillRedirectToItself() {
        host.serve("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 60\n");
        host.redirect("/1", "/2");
        host.serve("/2", "text/html", "<p>Here</p>");

        assertThat(fetch(host.url("/1")).text()).isEqualTo("<p>Here</p>");
        assertThat(catchThrowableOfType(TooSoonException.class, () -> fetch(host.url("/2"))))
                .isNotNull();
    }

    @Test
    void aRobotsTxtThatCannotBeReadAllowsNothing() {
        host.refuse("/robots.txt", 503, "1");
        host.serve("/a", "text/html", "<p>A</p>");

        assertThat(failure("/a").kind()).isEqualTo(FailureKind.ROBOTS);
        assertThat(host.asked("/a")).isEmpty();
    }

    @Test
    void anEndlessRobotsTxtCountsAsFarAsItIsRead() {
        host.on("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("User-agent: *\nDisallow: /private\n".getBytes(UTF_8));
            while (true) {
                exchange.getResponseBody().write("# more\n".repeat(1_000).getBytes(UTF_8));
            }
        });
        host.serve("/a", "text/html", "<p>A</p>");

        assertThat(failure("/private").kind()).isEqualTo(FailureKind.ROBOTS);
        assertThat(fetch(host.url("/a")).text()).isEqualTo("<p>A</p>");
    }

    @Test
    void aHostThatIsAskedTooOftenIsLeftAloneAsLongAsItWants() {
        host.refuse("/a", 429, "3600");
        var before = Instant.now();

        var failure = failure("/a");

        assertThat(failure.kind()).isEqualTo(FailureKind.STATUS);
        assertThat(failure.retryAt()).isBetween(before.plusSeconds(3_590), before.plusSeconds(3_700));
        assertThat(catchThrowableOfType(TooSoonException.class, () -> fetch(host.url("/b")))
                        .until())
                .isEqualTo(failure.retryAt());
        assertThat(host.asked("/b")).isEmpty();
    }

    @Test
    void whatIsOfAnotherTypeIsNotRead() {
        host.pour("/a", "video/mp4");

        assertThat(failure("/a").kind()).isEqualTo(FailureKind.WRONG_CONTENT);
    }

    @Test
    void aPageIsReadWhateverCharsetItClaims() {
        var words = "Über Ålesund – “naïve”";
        host.serve("/lies", "text/html; charset=iso-8859-1", words.getBytes(UTF_8));
        host.serve("/unheard-of", "text/html; charset=utf-99", words.getBytes(UTF_8));
        host.serve("/western", "text/html; charset=utf-8", "Über Ålesund".getBytes(ISO_8859_1));
        host.serve("/meta", "text/html", "<meta charset='koi8-r'>\u00c1".getBytes(ISO_8859_1));

        assertThat(fetch(host.url("/lies")).text()).isEqualTo(words);
        assertThat(fetch(host.url("/unheard-of")).text()).isEqualTo(words);
        assertThat(fetch(host.url("/western")).text()).isEqualTo("Über Ålesund");
        assertThat(fetch(host.url("/meta")).text()).endsWith("а");
    }

    private PoliteFetcher fetcher(NameLookup names) {
        return fetcher(names, host.port());
    }

    private static PoliteFetcher fetcher(NameLookup names, int port) {
        var policy = new AddressPolicy(Set.of(AddressRange.of("127.0.0.0/8")), Set.of(80, 443, port));
        var settings = new FetchSettings("TestReader/1.0", Duration.ofMillis(1_500), 5);
        var pace = new HostPace(CLOCK, Duration.ofMillis(1), Duration.ofMillis(500));
        return new PoliteFetcher(policy, settings, pace, CLOCK, names);
    }

    private Content fetch(String url) {
        return (Content) fetcher.fetch(errand(url, Validators.NONE));
    }

    private FetchFailedException failure(String path) {
        return failure(fetcher, host.url(path));
    }

    private static FetchFailedException failure(PoliteFetcher asked, String url) {
        return catchThrowableOfType(FetchFailedException.class, () -> asked.fetch(errand(url, Validators.NONE)));
    }

    private static Errand errand(String url, Validators known) {
        return new Errand(WebAddress.parse(url), known, Set.of("text/html"), MOST_BYTES);
    }

    private static void dripHead(ServerSocket server) {
        try {
            while (true) {
                var connection = server.accept();
                for (int drop = 0; drop < 100; drop++) {
                    connection.getOutputStream().write('H');
                    connection.getOutputStream().flush();
                    Thread.sleep(100);
                }
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
