package org.claimledger.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    private static final List<String> PIECES = List.of(
            "https",
            "http",
            "HTTP",
            ":",
            "//",
            "/",
            "?",
            "#",
            "@",
            "&",
            "=",
            ";",
            ".",
            "..",
            "%",
            "%2e",
            "%2F",
            "%zz",
            "%c3%a9",
            "herald.example",
            "www.",
            "bücher",
            "xn--",
            "。",
            "ß",
            "\u200d",
            "\uD800",
            "[::1]",
            ":443",
            ":80",
            ":8080",
            ":99999",
            "utm_source=x",
            "amp;utm_x=1",
            "id=7",
            "a",
            "B",
            " ",
            "\n",
            "\u0000",
            "\\",
            "|",
            "+",
            "-",
            "_",
            ";jsessionid=1",
            "／",
            "𐐨",
            "*");

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "HTTPS://Www.Herald.Example/News/Bridge https://www.herald.example/News/Bridge",
                "http://herald.example/bridge https://herald.example/bridge",
                "http://herald.example:80/bridge https://herald.example/bridge",
                "https://herald.example:443/bridge https://herald.example/bridge",
                "http://herald.example:8080/bridge http://herald.example:8080/bridge",
                "https://herald.example:/bridge https://herald.example/bridge",
                "https://herald.example./bridge https://herald.example/bridge",
                "https://herald.example https://herald.example/",
                "https://herald.example/bridge/ https://herald.example/bridge",
                "https://herald.example/bridge#comments https://herald.example/bridge",
                "https://herald.example/a/./b/../bridge https://herald.example/a/bridge",
                "https://herald.example/../%2e%2E/bridge https://herald.example/bridge",
                "https://herald.example/a//b https://herald.example/a//b",
                "https://herald.example/%7Ejo/caf%c3%a9%2fbar https://herald.example/~jo/caf%C3%A9%2Fbar",
                "https://herald.example/café|100% https://herald.example/caf%C3%A9%7C100%25",
                "https://bücher.example/x https://xn--bcher-kva.example/x",
                "https://m.herald.example/amp/bridge https://m.herald.example/amp/bridge",
                "https://herald.example/bridge;jsessionid=8F3 https://herald.example/bridge",
                "https://herald.example/bridge? https://herald.example/bridge"
            })
    void theSameArticleHasOneAddress(String given, String canonical) {
        assertThat(CanonicalUrl.of(given).value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "utm_source=a&id=7&UTM_Medium=b id=7",
                "fbclid=1&gclid=2&_ga=3&mc_cid=4&ref_src=5&cmpid=6 ''",
                "id=7&amp;utm_source=a id=7",
                "b=2&a=1&b=1 b=2&a=1&b=1",
                "story=utm_source story=utm_source",
                "p=1&article=2&page=3&cid=4&ref=5&source=6 p=1&article=2&page=3&cid=4&ref=5&source=6",
                "&&id=7& id=7",
                "12345 12345",
                "q=a+b%20c&r=1/2?3 q=a+b%20c&r=1/2?3"
            })
    void onlyWhatTracksTheReaderIsDropped(String query, String kept) {
        assertThat(CanonicalUrl.of("https://herald.example/a?" + query).value())
                .isEqualTo("https://herald.example/a" + (kept.isEmpty() ? "" : "?" + kept));
    }

    @Test
    void aParameterThatTracksInOneHouseMayNameTheArticleInAnother() {
        assertThat(CanonicalUrl.of("https://www.wsj.com/articles/a?mod=hp_lead").value())
                .isEqualTo("https://www.wsj.com/articles/a");
        assertThat(CanonicalUrl.of("https://notwsj.com/index?mod=hp_lead").value())
                .isEqualTo("https://notwsj.com/index?mod=hp_lead");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "herald.example/bridge | http://",
                "ftp://herald.example/bridge | http://",
                "javascript:alert(1) | http://",
                "'' | http://",
                "https:///bridge | no host",
                "https:bridge | no host",
                "https://jo:secret@herald.example/ | user name",
                "https://good.example\\@evil.example/ | user name",
                "https://[::1]/ | domain name",
                "https://herald.example:99999/ | port",
                "https://herald.example:x/ | domain name",
                "https://her ald.example/ | domain name",
                "https://-herald.example/ | domain name",
                "https://herald..example/ | domain name",
                "https://%68erald.example/ | domain name"
            })
    void anAddressThatNoArticleHasIsRefused(String url, String reason) {
        assertThatThrownBy(() -> CanonicalUrl.of(url))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://herald.example/a\nb", "https://herald.example/a\u0000b", "https://herald.example/a\tb"})
    void controlCharactersAreRefused(String url) {
        assertThatThrownBy(() -> CanonicalUrl.of(url))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("control character");
    }

    @Test
    void theLimitOfLengthIsThatOfTheCanonicalForm() {
        var longest = "https://herald.example/" + "a".repeat(CanonicalUrl.LONGEST - 23);

        assertThat(CanonicalUrl.of(longest + "?utm_source=x").value()).isEqualTo(longest);
        assertThatThrownBy(() -> CanonicalUrl.of(longest + "a"))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("2,048");
        assertThatThrownBy(() -> CanonicalUrl.of("https://herald.example/" + "../a/%41;".repeat(500_000)))
                .isInstanceOf(InvalidUrlException.class);
        assertThatThrownBy(() -> CanonicalUrl.of("https://" + "a.".repeat(500_000)))
                .isInstanceOf(InvalidUrlException.class);
    }

    @Test
    void theHostIsThatOfTheCanonicalForm() {
        assertThat(CanonicalUrl.of("http://WWW.Bücher.example:8080/a").host()).isEqualTo("www.xn--bcher-kva.example");
    }

    @Test
    void whateverIsGivenTheCanonicalFormIsItsOwnOrItIsRefused() {
        var random = new Random(11);
        int accepted = 0;
        for (int i = 0; i < 200_000; i++) {
            var url = (i % 2 == 0 ? "https://herald.example" : i % 4 == 1 ? "https://" : "") + pieces(random);
            try {
                var canonical = CanonicalUrl.of(url);
                accepted++;
                assertThat(CanonicalUrl.of(canonical.value())).as(url).isEqualTo(canonical);
                assertThat(canonical.value()).as(url).matches("https?://[!$-;=?-Z_a-z~]+");
            } catch (InvalidUrlException refused) {
                assertThat(refused.getMessage()).startsWith("The URL");
            }
        }
        assertThat(accepted).isGreaterThan(20_000);
    }

    private static String pieces(Random random) {
        var text = new StringBuilder();
        random.ints(random.nextInt(10), 0, PIECES.size()).forEach(piece -> text.append(PIECES.get(piece)));
        if (random.nextInt(4) == 0) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
