package org.claimledger.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "The Wexcombe Herald, the-wexcombe-herald",
        "  La  Dépêche --  du Soir!, la-depeche-du-soir",
        "Fisher's News & Views, fishers-news-views",
        "Fisher’s 24/7, fishers-24-7",
        "Ærø Łódź Straße, aero-lodz-strasse",
        "İzmir Iğdır, izmir-igdir",
        "ﬁne ① Ⅳ, fine-1-iv",
        "Правда, правда"
    })
    void joinsTheWordsOfANameInSmallLetters(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "--", "!?", "\u0301", "'", "🗞"})
    void refusesANameWithoutLetterOrDigit(String name) {
        assertThatThrownBy(() -> Slug.of(name))
                .isInstanceOf(NamelessException.class)
                .hasMessageContaining("no letter and no digit");
    }

    @Test
    void cutsALongNameWithoutLeavingAHyphenAtTheEnd() {
        assertThat(Slug.of("a".repeat(79) + " bcd")).isEqualTo("a".repeat(79));
        assertThat(Slug.of("x".repeat(300))).hasSize(80);
        assertThat(Slug.of("a" + "𐐨".repeat(60))).hasSize(79);
    }

    @Test
    void theSlugOfASlugIsItself() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var name = "a" + text(random);
            var slug = Slug.of(name);

            assertThat(Slug.of(slug)).as("slug of %s", name).isEqualTo(slug);
            assertThat(slug).doesNotContain("--").hasSizeLessThanOrEqualTo(80);
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        random.ints(random.nextInt(40), 0, 0x2FFFF)
                .filter(c -> Character.isDefined(c) && (c < 0xD800 || c > 0xDFFF))
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
