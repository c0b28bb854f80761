package org.claimledger.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimledger.extraction.OutletNames.Certainty;
import org.claimledger.extraction.OutletNames.Citation;
import org.claimledger.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownOutletsTest {

    private final KnownOutlets outlets = KnownOutlets.load();

    @Test
    void anOutletIsKnownByItsSlug() {
        var blaze = outlets.bySlug("the-blaze").orElseThrow();

        assertThat(blaze.name()).isEqualTo("The Blaze");
        assertThat(blaze.aliases()).contains("TheBlaze", "Blaze Media").doesNotContain("The Blaze");
        assertThat(blaze.domains()).containsExactly("theblaze.com");
        assertThat(blaze.zone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(blaze.owner()).isEqualTo("Blaze Media");
        assertThat(outlets.bySlug("The-Blaze")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "washington examiner, washington-examiner",
        "THE WASHINGTON POST, washington-post",
        "Washington Post, washington-post",
        "WaPo, washington-post",
        "CNN (Online News), cnn",
        "New York Times (News), new-york-times",
        "One America News Network (OAN), one-america-news-network",
        "ABC News (Online), abc-news",
        "ABC News (Australia), abc-news-australia",
        "rte news, rte-news",
        "El Pais, el-pais",
        "U.S. News and World Report, us-news-and-world-report",
        "the times, the-times",
        "Time, time",
        "TheBlaze.com, the-blaze"
    })
    void anOutletIsKnownByNameAndAliasHoweverTheyAreTyped(String name, String slug) {
        assertThat(outlets.byName(name)).map(KnownOutlet::slug).hasValue(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Post", "The Herald", "Wexcombe Herald", "", "(News)", "!", "the"})
    void nobodyIsKnownByANameThatCouldBeAnyones(String name) {
        assertThat(outlets.byName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cnn.com, cnn",
        "edition.cnn.com, cnn",
        "WWW.CNN.COM., cnn",
        "money.cnn.com, cnn",
        "finance.yahoo.com, yahoo-finance",
        "uk.news.yahoo.com, yahoo-news",
        "sports.yahoo.com, yahoo-news",
        "abcnews.go.com, abc-news"
    })
    void aHostBelongsToTheOutletOfTheNearestDomainAboveIt(String host, String slug) {
        assertThat(outlets.byDomain(host)).map(KnownOutlet::slug).hasValue(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notcnn.com", "cnn.com.example", "com", "", ".", "go.com", "co.uk"})
    void aHostThatOnlyLooksLikeAnOutletsIsNot(String host) {
        assertThat(outlets.byDomain(host)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Washington Post, The Washington Post, ALWAYS",
        "WSJ, The Wall Street Journal, ALWAYS",
        "AP, The Associated Press, ALWAYS",
        "Washington Examiner, Washington Examiner, ALWAYS",
        "politico.com, Politico, ALWAYS",
        "Time magazine, Time, ALWAYS",
        "Time, Time, IF_SHOWN",
        "Fox, Fox News, IF_SHOWN",
        "Bloomberg, Bloomberg, IF_SHOWN",
        "The Hill, The Hill, IF_SHOWN"
    })
    void aMentionLeadsToTheOutletAsSurelyAsItsMarkSays(String printed, String name, Certainty certainty) {
        assertThat(outlets.citations()).anySatisfy(citation -> {
            assertThat(citation.printed()).isEqualTo(printed);
            assertThat(citation.outlet()).isEqualTo(name);
            assertThat(citation.certainty()).isEqualTo(certainty);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Hill", "Hill", "the Post", "The Post", "the Atlantic", "Post", "Times", "World"})
    void aCommonWordIsNoMention(String word) {
        assertThat(outlets.citations()).extracting(Citation::printed).doesNotContain(word);
    }

    @Test
    void everyMentionNamesAnOutletThatIsKnownByIt() {
        assertThat(outlets.citations())
                .allSatisfy(citation -> assertThat(
                                outlets.byName(citation.printed()).or(() -> outlets.byDomain(citation.printed())))
                        .map(KnownOutlet::name)
                        .hasValue(citation.outlet()));
    }

    @Test
    void noNameWithoutAMarkIsACommonWordOrAFirstName() {
        var common = Stream.of(
                        "extraction/first-names.txt",
                        "extraction/titles.txt",
                        "extraction/people.txt",
                        "extraction/things.txt",
                        "extraction/times.txt",
                        "extraction/stop-words.txt",
                        "reconciliation/rule/common-words.txt",
                        "reconciliation/rule/function-words.txt")
                .flatMap(KnownOutletsTest::words)
                .collect(Collectors.toSet());

        assertThat(outlets.citations())
                .filteredOn(citation -> citation.certainty() == Certainty.ALWAYS)
                .extracting(Citation::printed)
                .filteredOn(printed ->
                        Character.isUpperCase(printed.charAt(0)) && !printed.equals(printed.toUpperCase(Locale.ROOT)))
                .extracting(printed -> printed.toLowerCase(Locale.ROOT))
                .doesNotContainAnyElementsOf(common);
    }

    private static Stream<String> words(String resource) {
        try (var in = KnownOutletsTest.class.getResourceAsStream("/org/claimledger/" + resource)) {
            return Stream.of(new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .split("[\\s,]+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTableIsBroadAndHoldsNoOutletTwice() {
        var slugs = new HashSet<String>();
        var names = new HashSet<String>();
        var domains = new HashSet<String>();

        for (var row : OutletTable.read()) {
            var outlet = row.outlet();
            assertThat(slugs.add(outlet.slug())).as(outlet.slug()).isTrue();
            assertThat(names.add(outlet.name())).as(outlet.name()).isTrue();
            assertThat(outlet.domains())
                    .allSatisfy(
                            domain -> assertThat(domains.add(domain)).as(domain).isTrue());
            assertThat(row.names()).doesNotHaveDuplicates();
        }
        assertThat(slugs).hasSizeGreaterThan(400).hasSameSizeAs(outlets.all());
    }

    @Test
    void everyRowIsWellFormed() {
        assertThat(outlets.all()).allSatisfy(outlet -> {
            assertThat(outlet.slug()).isEqualTo(Slug.of(outlet.slug()));
            assertThat(outlet.domains()).allMatch(domain -> domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"));
            assertThat(Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream()))
                    .allMatch(name -> name.equals(name.strip()) && !name.isEmpty() && !name.matches("[~=?].*"));
        });
    }
}
