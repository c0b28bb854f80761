package org.claimledger.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.stream.Stream;
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
        "The Washington Post, The Washington Post",
        "the Washington Post, The Washington Post",
        "Washington Post, The Washington Post",
        "WSJ, The Wall Street Journal",
        "AP, The Associated Press",
        "the Washington Examiner, Washington Examiner",
        "The Hill, The Hill",
        "Time magazine, Time",
        "TIME, Time"
    })
    void aMentionLeadsToTheOutletsName(String mention, String name) {
        assertThat(outlets.mentions()).containsEntry(mention, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Time", "the Hill", "Hill", "Reason", "the Post", "The Post", "Atlantic", "the Atlantic"})
    void aCommonWordIsNoMention(String word) {
        assertThat(outlets.mentions()).doesNotContainKey(word);
    }

    @Test
    void everyMentionNamesAnOutletThatIsKnownByIt() {
        outlets.mentions()
                .forEach((mention, name) -> assertThat(outlets.byName(mention))
                        .as(mention)
                        .map(KnownOutlet::name)
                        .hasValue(name));
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
                    .allMatch(name -> name.equals(name.strip()) && !name.isEmpty() && !name.matches("[~=].*"));
        });
    }
}
