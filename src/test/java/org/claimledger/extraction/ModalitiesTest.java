package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSERTED     | <Mara Lind> [said] {the dam is safe}.",
                "ASSERTED     | <The board> [confirmed] {that the dam was built in May}.",
                "ASSERTED     | <Lind> [said] {she would visit the valley}.",
                "ASSERTED     | <Lind> [has made no secret of] {her plans for the valley}.",
                "ASSERTED     | <Lind> [would later say] {that the gates were open}.",
                "ASSERTED     | <Lind> [agreed] {that the wall was thin}.",
                "ASSERTED     | <Lind> [objected:] {“The wall is as thick as ever.”}",
                "DENIED       | <The firm> [denied] {that the dam had leaked}.",
                "DENIED       | <The firm> [has repeatedly rejected] {claims that the dam had leaked}.",
                "DENIED       | <The firm> [refused] {to open the gates}.",
                "DENIED       | <Residents> [do not believe] {that the dam is safe}.",
                "DENIED       | {The leak}, which <the firm> [has always denied], was small.",
                "HEDGED       | <The firm> [did not deny] {that the dam had leaked}.",
                "HEDGED       | <Residents> [believe] {that the dam is leaking}.",
                "HEDGED       | <Lind> [told reporters she fears] {the wall will break}.",
                "HEDGED       | <Lind> [said] {the wall may break}.",
                "HEDGED       | <Lind> [said] {the storm could reach the valley by night}.",
                "HEDGED       | <Lind> [said] {the wall appeared to have moved}.",
                "HEDGED       | {“I think the wall has moved,”} <Lind> [said].",
                "HEDGED       | {The wall} is [expected] by <engineers> {to move}.",
                "UNCLEAR      | <Lind> [did not say] {why the gates were opened}.",
                "UNCLEAR      | <Lind> [declined to say] {whether the gates were open}.",
                "UNCLEAR      | <Lind> [said] {it was not clear who opened the gates}.",
                "UNCLEAR      | <Lind> [said] {it remained unclear who opened the gates}.",
                "QUESTIONED   | <Lind> [asked] {whether the gates were open}.",
                "QUESTIONED   | <Critics> [questioned] {whether the money was spent on the wall}.",
                "QUESTIONED   | <Critics> [doubt] {that the money was spent on the wall}.",
                "QUESTIONED   | {“Who opened the gates?”} <Lind> [said].",
                "HYPOTHETICAL | <Lind> [said] {the valley will flood if the wall breaks}.",
                "HYPOTHETICAL | <Lind> [said] {a higher wall would have saved the village}.",
                "HYPOTHETICAL | <Critics> [could say] {that the wall was cheap}.",
                "PROMISED     | <Lind> [vowed] {to rebuild the wall}.",
                "PROMISED     | <Lind> [threatened] {to sue the firm}.",
                "PROMISED     | <Lind> [agreed] {to pay for the wall}.",
                "PROMISED     | {“I promise that nobody will pay,”} <Lind> [said].",
                "WANTED       | <Lind> [hopes] {the rain will stop}.",
                "WANTED       | <Lind> [called on] {the firm to open its books}.",
                "WANTED       | <Lind> [asked] {the firm to open its books}.",
                "WANTED       | <The firm> [plans] {to raise the wall}.",
                "WANTED       | <Lind> [suggested] {raising the wall by a metre}.",
                "WANTED       | <Voters> [would like] {to see the wall raised}.",
            })
    void theCueAndTheWordsTellHowTheSourceStandsToIt(Modality modality, String marked) {
        assertThat(modality(marked)).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Lind> [asked] in May {why the wall moved}. | QUESTIONED",
                "<Lind> [said] {the march will start in May, as every year}. | ASSERTED",
                "<Lind> [said] {whether you like it or not, the wall stays}. | ASSERTED",
                "<Lind> [said] {even if it rains, the wall stays}. | ASSERTED",
                "<Lind> [said] {she could not see the wall}. | ASSERTED"
            })
    void wordsThatOnlyLookLikeHedgesAreNone(String marked, Modality modality) {
        assertThat(modality(marked)).isEqualTo(modality);
    }

    @Test
    void theOutletHedgesToo() {
        var claims = MarkedText.of("The wall has reportedly moved by a metre.", LocalDate.of(2024, 5, 17))
                .claims();

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.attribution()).isEmpty();
            assertThat(claim.modality()).isEqualTo(Modality.HEDGED);
        });
    }

    private static Modality modality(String marked) {
        return MarkedText.of(marked, LocalDate.of(2024, 5, 17)).only().modality();
    }
}
