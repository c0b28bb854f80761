package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chains of attributions as a finder may hand them on, however they lie to each other. */
class ChainsTest {

    private static final ReportingVerbs VERBS = ReportingVerbs.fromResource();
    private static final Lexicon LEXICON = Lexicon.fromResources();
    private static final ArticleReader READER = new ArticleReader(new SentenceReader(LanguageModels.english(), VERBS));

    private final List<Attribution> attributions = new ArrayList<>();

    @Test
    void whoReportsWhatSomebodySaysComesFirst() {
        var reading = read("Ada Lind said that Per Holm promised to pay the town.");
        var inner = say(reading, "Per Holm", "promised", "to pay the town");
        say(reading, "Ada Lind", "said", "that Per Holm promised to pay the town");

        assertThat(chain(reading, inner)).containsExactly("Ada Lind", "Per Holm");
    }

    @Test
    void aChainIsAsDeepAsTheText() {
        var reading =
                read("Reuters reported that Ada Lind said Per Holm told her that officials believe the dam is safe.");
        var deepest = say(reading, "officials", "believe", "the dam is safe");
        say(reading, "Per Holm", "told", "that officials believe the dam is safe");
        say(reading, "Ada Lind", "said", "Per Holm told her that officials believe the dam is safe");
        say(
                reading,
                "Reuters",
                "reported",
                "that Ada Lind said Per Holm told her that officials believe the dam is safe");

        assertThat(chain(reading, deepest)).containsExactly("Reuters", "Ada Lind", "Per Holm", "officials");
    }

    @Test
    void whatIsQuotedMayNestOverSentences() {
        var reading = read("“We had a long night. The mayor told us the dam is safe. We slept,” Per Holm said.");
        var inner = say(reading, "The mayor", "told", "the dam is safe");
        say(reading, "Per Holm", "said", "We had a long night. The mayor told us the dam is safe. We slept");

        assertThat(chain(reading, inner)).containsExactly("Per Holm", "The mayor");
    }

    @Test
    void theInnerOneGoesThroughTheOuterOnesChannel() {
        var reading = read("Ada Lind told Reuters that Per Holm promised to pay the town.");
        var inner = say(reading, "Per Holm", "promised", "to pay the town");
        say(reading, "Ada Lind", "told", "that Per Holm promised to pay the town");

        assertThat(chain(reading, inner)).containsExactly("Reuters", "Ada Lind", "Per Holm");
    }

    @Test
    void contentInPartsIsContentToo() {
        var reading = read("Per Holm, Ada Lind said, promised to pay the town.");
        var inner = say(reading, "Per Holm", "promised", "to pay the town");
        say(reading, "Ada Lind", "said", "Per Holm", "promised to pay the town");

        assertThat(chain(reading, inner)).containsExactly("Ada Lind", "Per Holm");
    }

    @Test
    void whoSpeaksBesideAnotherIsNotHisSource() {
        var reading = read("Ada Lind said the dam is safe, but Per Holm told CNN in a letter that the road is closed.");
        var first = say(reading, "Ada Lind", "said", "the dam is safe");
        var second = say(reading, "Per Holm", "told", "that the road is closed");

        assertThat(hops(reading, first)).singleElement().satisfies(hop -> {
            assertThat(hop.name()).isEqualTo("Ada Lind");
            assertThat(hop.medium()).isNull();
        });
        assertThat(chain(reading, second)).containsExactly("CNN", "Per Holm");
        assertThat(hops(reading, second).get(1).medium()).isEqualTo(Medium.LETTER);
    }

    @Test
    void ofTwoSourcesOfTheSameWordsWhoCitesComesFirst() {
        var reading = read("The dam is safe, Politico reported, citing two engineers.");
        var reported = say(reading, "Politico", "reported", "The dam is safe");
        var cited = say(reading, "two engineers", "citing", "The dam is safe");

        assertThat(chain(reading, reported)).containsExactly("Politico", "two engineers");
        assertThat(chain(reading, cited)).containsExactly("Politico", "two engineers");
    }

    @Test
    void aSourceThatIsMissingIsAnUnnamedOne() {
        var reading = read("It was reported that the dam is safe, Reuters said.");
        var cue = place(reading, "was reported");
        var unsourced = new Attribution(
                List.of(place(reading, "that the dam is safe")),
                new Span(cue.start(), cue.start()),
                cue,
                reading.sentences().get(0));
        attributions.add(unsourced);
        say(reading, "Reuters", "said", "It was reported that the dam is safe");

        assertThat(chain(reading, unsourced)).containsExactly("Reuters", "an unnamed source");
    }

    @Test
    void aSourceWithTitlesAndARelativeClauseIsOneHop() {
        var reading = read("Harbour Secretary Ada Lind, who spoke in Bern, said the dam is safe.");
        var only = say(reading, "Harbour Secretary Ada Lind, who spoke in Bern", "said", "the dam is safe");

        assertThat(chain(reading, only)).containsExactly("Ada Lind");
    }

    @Test
    void aSourceThatIsAnOutletIsOneHoweverItIsWritten() {
        for (var source : List.of(
                "Politico",
                "the conservative news site Politico",
                "a report in Politico",
                "a lengthy Politico article",
                "Politico, which first saw the text,",
                "Politico's editorial board")) {
            attributions.clear();
            var reading = read("The dam is safe, according to " + source + " on Monday.");
            var only = say(reading, source, "according to", "The dam is safe");

            assertThat(hops(reading, only)).as(source).singleElement().satisfies(hop -> {
                assertThat(hop.kind()).isEqualTo(HopKind.OUTLET);
                assertThat(hop.name()).isEqualTo("Politico");
            });
        }
    }

    @Test
    void whoWorksForAnOutletIsNotTheOutlet() {
        for (var source : List.of("a lawyer for Politico", "the owner of Politico", "a Politico spokeswoman")) {
            attributions.clear();
            var reading = read("The dam is safe, said " + source + " on Monday.");
            var only = say(reading, source, "said", "The dam is safe");

            assertThat(hops(reading, only))
                    .as(source)
                    .singleElement()
                    .satisfies(hop -> assertThat(hop.kind()).isEqualTo(HopKind.PERSON));
        }
    }

    private Reading read(String text) {
        return READER.read(new ArticleText("The Herald", "", null, LocalDate.of(2024, 5, 17), text, TestOutlets.NAMES));
    }

    private Attribution say(Reading reading, String source, String cue, String... content) {
        var parts = new ArrayList<Span>();
        for (var part : content) {
            parts.add(place(reading, part));
        }
        var cuePlace = place(reading, cue);
        var attribution = new Attribution(
                parts,
                place(reading, source),
                cuePlace,
                reading.sentenceAt(cuePlace.start()).orElseThrow());
        attributions.add(attribution);
        return attribution;
    }

    private static Span place(Reading reading, String words) {
        int start = reading.article().text().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Span(start, start + words.length());
    }

    private List<String> chain(Reading reading, Attribution attribution) {
        return hops(reading, attribution).stream().map(Hop::name).toList();
    }

    private List<Hop> hops(Reading reading, Attribution attribution) {
        return new Chains(reading, new Sources(reading, LEXICON), LEXICON, attributions).of(attribution);
    }
}
