package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimledger.extraction.OutletNames.Certainty;
import org.claimledger.extraction.OutletNames.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlets as articles cite them, and through which of them a statement came. */
class CitedOutletsTest {

    private static final OutletNames OUTLETS = new OutletNames(List.of(
            always("Reuters", "Reuters", OutletKind.AGENCY),
            always("AP", "The Associated Press", OutletKind.AGENCY),
            always("Associated Press", "The Associated Press", OutletKind.AGENCY),
            always("Politico", "Politico", OutletKind.SITE),
            always("politico.com", "Politico", OutletKind.SITE),
            always("CNN", "CNN", OutletKind.TELEVISION),
            always("Fox News", "Fox News", OutletKind.TELEVISION),
            shown("Fox", "Fox News", OutletKind.TELEVISION),
            always("NPR", "NPR", OutletKind.RADIO),
            always("Washington Post", "The Washington Post", OutletKind.NEWSPAPER),
            always("WaPo", "The Washington Post", OutletKind.NEWSPAPER),
            always("New York Post", "The New York Post", OutletKind.NEWSPAPER),
            always("New York Times", "The New York Times", OutletKind.NEWSPAPER),
            always("Los Angeles Times", "The Los Angeles Times", OutletKind.NEWSPAPER),
            always("Los Angeles Daily News", "Los Angeles Daily News", OutletKind.NEWSPAPER),
            always("Wall Street Journal", "The Wall Street Journal", OutletKind.NEWSPAPER),
            always("Time magazine", "Time", OutletKind.MAGAZINE),
            shown("Time", "Time", OutletKind.MAGAZINE),
            always("Bloomberg News", "Bloomberg", OutletKind.AGENCY),
            shown("Bloomberg", "Bloomberg", OutletKind.AGENCY),
            shown("The Hill", "The Hill", OutletKind.NEWSPAPER),
            shown("Reason", "Reason", OutletKind.MAGAZINE)));

    private final ClaimExtractor extractor = new ClaimExtractor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Keller told Reuters that the tunnel is flooded. | Reuters > Anna Keller",
                "Anna Keller told the Associated Press and CNN that the tunnel is flooded. | The Associated Press > CNN > Anna Keller",
                "Anna Keller told CNN's Ben Roth that the tunnel is flooded. | CNN > Anna Keller",
                "Anna Keller told Fox News host Ben Roth that the tunnel is flooded. | Fox News > Anna Keller",
                "\"The tunnel is flooded,\" Anna Keller said in an interview with CNN. | CNN > Anna Keller",
                "In an interview with Reuters on Monday, Anna Keller said the tunnel is flooded. | Reuters > Anna Keller",
                "The tunnel is flooded, Anna Keller said in a statement to the Washington Post. | The Washington Post > Anna Keller",
                "The tunnel is flooded, according to documents seen by Reuters. | Reuters > documents",
                "The tunnel is flooded, according to a memo obtained by Politico. | Politico > a memo",
                "Politico's Ben Roth reported that the tunnel is flooded. | Politico > Ben Roth",
                "CNN reported that the tunnel is flooded, citing two officials. | CNN > two officials",
                "The ministry, citing Reuters, said the tunnel is flooded. | The ministry > Reuters",
                "The tunnel is flooded, Anna Keller said, as first reported by Politico. | Politico > Anna Keller",
                "The tunnel is flooded, Politico first reported. | Politico",
                "The tunnel is flooded, politico.com reported. | Politico",
                "The tunnel is flooded, according to a report in Politico. | Politico"
            })
    void throughWhomItCameStandsBeforeWhoSaidIt(String sentence, String chain) {
        assertThat(chains(sentence)).contains(chain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"The tunnel is flooded,\" Anna Keller said on Fox News' \"Morning.\" | TELEVISION",
                "On CNN, Anna Keller said the tunnel is flooded. | TELEVISION",
                "Anna Keller said on NPR that the tunnel is flooded. | RADIO",
                "Anna Keller said in an interview on CNN that the tunnel is flooded. | INTERVIEW",
                "Anna Keller said on Twitter that the tunnel is flooded. | TWITTER",
                "Anna Keller said in a tweet that the tunnel is flooded. | TWITTER",
                "Anna Keller said in a memo that the tunnel is flooded. | MEMO",
                "Anna Keller said in an op-ed that the tunnel is flooded. | OP_ED",
                "Anna Keller said in her memoir that the tunnel is flooded. | BOOK",
                "Anna Keller said on a podcast that the tunnel is flooded. | PODCAST"
            })
    void whereItWasSaidIsTheMediumOfWhoSaidIt(String sentence, Medium medium) {
        assertThat(extract("The Herald", sentence))
                .anySatisfy(claim -> assertThat(claim.attribution()).last().satisfies(hop -> {
                    assertThat(hop.name()).isEqualTo("Anna Keller");
                    assertThat(hop.medium()).isEqualTo(medium);
                }));
    }

    @Test
    void theWordsThatTellItsPartAreTheCueOfAChannel() {
        var text = "The tunnel is flooded, according to documents seen by Reuters.";

        var channel = extract("The Herald", text).get(0).attribution().get(0);

        assertThat(channel.cue()).isEqualTo("seen by");
        assertThat(channel.cueSpan().in(text)).isEqualTo("seen by");
        assertThat(channel.span().in(text)).isEqualTo("Reuters");
    }

    @Test
    void whoAddsSomethingGoesOnWhereHeSpoke() {
        assertThat(chains("\"It is over,\" Anna Keller told CNN on Friday. \"We lost the bridge,\" Keller added."))
                .containsExactly("CNN > Anna Keller", "CNN > Anna Keller");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Washington Post broke the news. Anna Keller told the paper that the tunnel is flooded. | The Washington Post",
                "The Washington Post called. Anna Keller told the newspaper's editorial board that the tunnel is flooded. | The Washington Post",
                "The Washington Post and CNN called. Anna Keller told the newspaper that the tunnel is flooded. | The Washington Post",
                "The Washington Post and CNN called. Anna Keller told the network that the tunnel is flooded. | CNN",
                "Time magazine and CNN called. Anna Keller told the magazine that the tunnel is flooded. | Time",
                "Reuters and CNN called. Anna Keller told the news agency that the tunnel is flooded. | Reuters",
                "Politico and CNN called. Anna Keller told the site that the tunnel is flooded. | Politico",
                "The New York Times called, then the Washington Post. Anna Keller told the paper that the tunnel is flooded. | The Washington Post"
            })
    void afterItsNameAnOutletIsCalledByWhatItIs(String text, String outlet) {
        assertThat(chains(text)).contains(outlet + " > Anna Keller");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Keller told the paper that the tunnel is flooded.",
                "CNN called. Anna Keller told the paper that the tunnel is flooded.",
                "The Washington Post called. Anna Keller told the network that the tunnel is flooded.",
                "Reuters called. Anna Keller told the agency that the tunnel is flooded."
            })
    void whatFitsNoOutletBeforeMeansNone(String text) {
        assertThat(chains(text)).contains("Anna Keller");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Time reported that the lake is dry. | Time",
                "The lake is dry, according to Time magazine. | Time",
                "The lake is dry, Bloomberg reported. | Bloomberg",
                "Anna Keller told Bloomberg that the lake is dry. | Bloomberg > Anna Keller",
                "The Hill reported that the lake is dry. | The Hill",
                "Anna Keller told The Hill that the lake is dry. | The Hill > Anna Keller",
                "On Fox, Anna Keller said the lake is dry. | Fox News > Anna Keller",
                "The New York Times called. The Times said the lake is dry. | The New York Times",
                "The Wall Street Journal called. Anna Keller told the Journal that the lake is dry. | The Wall Street Journal > Anna Keller",
                "The New York Times and the Los Angeles Times called. The Times said the lake is dry. | The Los Angeles Times"
            })
    void anAmbiguousNameIsAnOutletWhereTheTextShowsIt(String text, String chain) {
        assertThat(chains(text)).contains(chain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Time will tell, Anna Keller said.",
                "Reason alone will save the bridge, Anna Keller said.",
                "Anna Keller told the Hill family that the lake is dry.",
                "Mike Bloomberg came to town. Anna Keller told Bloomberg that the lake is dry.",
                "Vivica Fox came to town. Anna Keller told Fox that the lake is dry.",
                "Anna Keller said the vote on Capitol Hill was lost.",
                "Anna Keller told the Post that the lake is dry.",
                "The Washington Post called. Anna Keller, who carries the post, said the lake is dry."
            })
    void aWordThatMayMeanAnythingIsNoOutlet(String text) {
        assertThat(chains(text)).contains("Anna Keller").noneMatch(chain -> chain.contains(">"));
    }

    @Test
    void onesOwnShortNameIsOneself() {
        assertThat(chains("The Washington Post", "The Post has learned that the lake is dry."))
                .containsExactly("The Washington Post");
        assertThat(chains("The Washington Post", "Anna Keller told The Post that the lake is dry."))
                .containsExactly("Anna Keller");
        assertThat(chains("The New York Post", "Anna Keller told The Post that the lake is dry."))
                .containsExactly("Anna Keller");
    }

    @Test
    void anotherPaperOfTheTownIsCalledShort() {
        assertThat(chains("Los Angeles Daily News", "Anna Keller told The Times that the lake is dry."))
                .containsExactly("The Los Angeles Times > Anna Keller");
    }

    @Test
    void aCreditInBracketsIsTheFirstHop() {
        var text =
                "The old swing bridge at Kelby fell into the harbour late on Monday night, Anna Keller said. (Reuters)";

        assertThat(chains(text)).containsExactly("Reuters > Anna Keller");
    }

    @Test
    void anUnknownOutletOfTwoWordsIsKnownToItself() {
        assertThat(chains("The Kelby Courier", "The Courier learned that the lake is dry."))
                .containsExactly("The Kelby Courier");
    }

    @Test
    void anAddressNamesNoOutlet() {
        assertThat(chains("Write to tips@politico.com about the lake. Anna Keller said the lake is dry."))
                .contains("Anna Keller")
                .noneMatch(chain -> chain.contains("Politico"));
    }

    private List<String> chains(String text) {
        return chains("The Herald", text);
    }

    private List<String> chains(String outlet, String text) {
        return extract(outlet, text).stream()
                .filter(claim -> !claim.attribution().isEmpty())
                .map(claim -> String.join(
                        " > ", claim.attribution().stream().map(Hop::name).toList()))
                .toList();
    }

    private List<ExtractedClaim> extract(String outlet, String text) {
        return extractor
                .extract(new ArticleText(outlet, "", null, LocalDate.of(2024, 5, 17), text, OUTLETS))
                .claims();
    }

    private static Citation always(String printed, String outlet, OutletKind kind) {
        return new Citation(printed, outlet, kind, Certainty.ALWAYS);
    }

    private static Citation shown(String printed, String outlet, OutletKind kind) {
        return new Citation(printed, outlet, kind, Certainty.IF_SHOWN);
    }
}
