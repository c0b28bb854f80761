package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementSplitterTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 17);

    @Test
    void eachMarkedStatementIsAClaimOfItsOwn() {
        assertThat(statements("<Lind> [said] {that the ferry had sunk and that nobody was on board}."))
                .containsExactly("the ferry had sunk", "nobody was on board");
        assertThat(
                        statements(
                                "<Lind> [said] {that the ferry was old, that its radio was broken and that nobody was warned}."))
                .containsExactly("the ferry was old", "its radio was broken", "nobody was warned");
        assertThat(statements("<Lind> [said] {the ferry had sunk, adding that the harbour was closed}."))
                .containsExactly("the ferry had sunk", "the harbour was closed");
    }

    @Test
    void aContrastIsASecondStatement() {
        assertThat(statements("<Lind> [noted] {that no permit was issued, but the office did open a file}."))
                .containsExactly("no permit was issued", "the office did open a file");
    }

    @Test
    void eachHasTheSourceAndTheWordsOfTheWhole() {
        var marked = MarkedText.of(
                "<Mara Lind> [said Monday] {that the ferry had sunk in May and that nobody was hurt}.", FRIDAY);

        assertThat(marked.attributed()).hasSize(2).allSatisfy(claim -> {
            assertThat(claim.attribution()).extracting(Hop::name).containsExactly("Mara Lind");
            assertThat(claim.statedOn()).isNotNull();
            assertThat(claim.evidence().in(marked.text())).isEqualTo(claim.text());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Lind> [said] {the ferry, the tug and the barge were lost}.",
                "<Lind> [said] {the ferry sank and the crew swam ashore}.",
                "<Lind> [asked] {whether the ferry was old and that its radio was broken}.",
                "<Lind> [said] {if the wind turns, but only then, the ferry will leave}.",
                "<Lind> [said] {the ferry was not just old, but the crew was tired of it}.",
                "<Lind> [described] {a club that was closed in May but that came back in June}.",
                "<Lind> [compared] {the plan of the mayor and that of the council}.",
                "<Lind> [said] {the ferry sank because the pumps failed and because nobody looked}."
            })
    void whatBelongsTogetherStaysWhole(String marked) {
        assertThat(statements(marked)).hasSize(1);
    }

    @Test
    void aSplitQuotationIsOneClaimWithBothItsParts() {
        var marked = MarkedText.of("{“It is over,”} <she> [said]. {“For me, anyway.”}", FRIDAY);

        var claim = marked.only();

        assertThat(claim.text()).isEqualTo("It is over, For me, anyway");
        assertThat(claim.evidence().in(marked.text())).isEqualTo("It is over,” she said. “For me, anyway");
        assertThat(claim.kind()).isEqualTo(ClaimKind.QUOTATION);
    }

    @Test
    void theJoiningThatIsNoWordOfTheStatement() {
        assertThat(statements("<Lind> [said] {that “no ferry” will leave}.")).containsExactly("“no ferry” will leave");
        assertThat(statements("<Lind> [said] {that was the last ferry}.")).containsExactly("that was the last ferry");
    }

    @Test
    void nothingReachesOverAnAdvertisement() {
        var marked = MarkedText.of(
                "{“The ferry sank,”} <Lind> [said]. {“It was old.}\n\nSign up for our newsletter\n\n{“And nobody knew.”}",
                FRIDAY);

        assertThat(marked.attributed())
                .extracting(ExtractedClaim::text)
                .containsExactly("The ferry sank, It was old", "And nobody knew");
    }

    @Test
    void whatIsAttributedElsewhereIsNotTheOutletsOwn() {
        var marked = MarkedText.of(
                "{The ferry sank off the coast on Monday.} [That is] according to <the coast guard>.", FRIDAY);

        assertThat(marked.claims())
                .filteredOn(claim -> claim.text().startsWith("The ferry"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.attribution()).hasSize(1));
    }

    @Test
    void ofTwoWhoTellTheSameWordsTheLongerChainCounts() {
        var marked = MarkedText.of(
                "{<Port officials> [declared] {“the quay is safe” for ships}}, <Reuters> [reported].", FRIDAY);
        var reading = marked.reading();
        var text = marked.text();
        var sentence = reading.sentences().get(0);
        var inner = span(text, "“the quay is safe” for ships");
        var declared = new Attribution(List.of(inner), span(text, "Port officials"), span(text, "declared"), sentence);
        var reported = new Attribution(
                List.of(span(text, "Port officials declared “the quay is safe” for ships")),
                span(text, "Reuters"),
                span(text, "reported"),
                sentence);
        var again = new Attribution(List.of(inner), span(text, "Reuters"), span(text, "reported"), sentence);

        var claims = MarkedText.assembled(reading, List.of(again, declared, reported));

        assertThat(claims).hasSize(2);
        assertThat(claims)
                .filteredOn(claim -> claim.evidence().in(text).startsWith("“the quay"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.attribution())
                        .extracting(Hop::name)
                        .containsExactly("Reuters", "Port officials"));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static List<String> statements(String marked) {
        return MarkedText.of(marked, FRIDAY).attributed().stream()
                .map(ExtractedClaim::text)
                .toList();
    }
}
